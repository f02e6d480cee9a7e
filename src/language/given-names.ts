import { words } from './list.js'
/**
 * Common given names of the world as French papers print them. A name in both lists decides no gender. Used to see
 * that a run of capitals is a person («Carole Dupont») and for il / elle; a person is also known by office or honorific.
 */
export const givenNames = {
  male: words(`
    Aaron Abdallah Abdel Abdelaziz Abdelhamid Abdelkader Abdelmalek Abderrahmane Abdou Abdoulaye Abdul
    Abdullah Abel Abraham Achille Adam Adel Adil Adolfo Adolphe Adrien Ahmad Ahmed Aimé Akihito Akira
    Alain Alan Alassane Albert Alberto Aldo Alejandro Aleksandr Alekseï Alessandro Alex Alexander Alexandr
    Alexandre Alexeï Alexis Alexy Alfonso Alfred Alfredo Ali Alioune Allan Alois Alphonse Alvaro Amadou
    Amaury Ambroise Amin Amine Amir Amos Anatole Anatoli Anders Andreas Andrej Andres Andrew Andreï Andriy
    Andrzej André Andréi Andrés Andy Angel Angelo Anibal Anicet Anselme Anthony Antoine Anton Antonin
    Antonio Antony António Anwar Archibald Ariel Aristide Armand Armando Armin Arnaud Arnold Arsène Artem
    Arthur Arturo Asif Atef Attila Auguste Augustin Augusto Aurélien Avigdor Axel Ayman Aymeric Ayoub Aziz
    Bachar Bakary Balthazar Ban Baptiste Barack Barry Bart Barthélemy Bartolomé Bashar Basile Bastien
    Baudouin Benito Benjamin Benoist Benoit Benoît Benyamin Bernard Bernardo Bernd Bernie Bert Bertrand
    Bilal Bill Billy Björn Blaise Bob Bogdan Boris Boubacar Brad Brahim Brendan Brett Brian Brice Bruce
    Bruno Bryan Butch Béla Calvin Camille Carl Carles Carlo Carlos Casimir Cesar Charles Charlie Charly
    Cheikh Chen Chris Christian Christoph Christophe Christopher Chuck Claude Claudio Claus Clint Clément
    Colin Conrad Constantin Corentin Craig Cristiano Cristobal Curt Cyprien Cyril Cyrille Cédric César
    Côme Dale Damien Damon Dan Daniel Daniele Danilo Danny Dany Dario Darius Dave David Davide Davut Dean
    Denis Dennis Denys Derek Desmond Didier Diego Dieter Dieudonné Dimitar Dimitri Dimitris Dirk Djamel
    Djibril Dmitri Dmitriy Dmitry Dmytro Domingo Dominic Dominique Don Donald Donatien Doug Douglas Dragan
    Driss Duncan Dwayne Dylan Ed Eddie Eddy Edgar Edmond Edmund Edouard Eduardo Edward Edwin Edwy Ehud
    Elias Elie Eliott Elon Elvis Elyes Emanuele Emil Emiliano Emilio Emir Emmanuel Emmanuele Enrico
    Enrique Enzo Eric Erich Erik Ernest Ernesto Ernst Erwan Erwin Esteban Etienne Eugenio Eugène Evan
    Evgueni Evo Ewen Ezra Fabien Fabio Fabrice Fabrizio Farid Farouk Fathi Faustin Fausto Fayçal Federico
    Felipe Felix Ferdinand Ferenc Fernand Fernando Fethullah Fidel Filip Filippo Florent Florentin Florian
    Foued Francesco Francis Francisco Franck Franco Frank Franklin Frans Franz François Fred Freddy
    Frederic Frederick Frits Fritz Frédéric Félicien Félix Gabriel Gad Gary Gaspard Gaston Gaétan Gaël
    Geert Gennadi Geoff Geoffrey Geoffroy Georg George Georges Georgi Georgios Gerald Gerard Gerardo
    Gerhard Germain  Ghislain Gianluca Gianni Gideon Gilbert Gilberto Gilles Gino Giorgio Giovanni
    Giuliano Giulio Giuseppe Glenn Gonzague Gonzalo Gordon Greg Gregor Gregory Grigori Grzegorz Grégoire
    Grégory Guido Guillaume Guillermo Gustav Gustave Gustavo Guy Guénolé Gérald Gérard Géraud Habib Hakim
    Hamad Hamed Hamid Hamza Hans Harald Harold Haroun Harry Harvey Hassan Hassane Hassen Haïdar Hector
    Heiko Heinrich Heinz Helmut Hendrik Henri Henrik Henrique Henry Herbert Hermann Hernan Hervé Hicham
    Hippolyte Hiroshi Horacio Horst Hosni Houari Howard Hubert Hugh Hugo Hugues Hussein Hyacinthe Hélie
    Iain Ian Ibrahim Ibrahima Idriss Idrissa Ignace Ignacio Igor Ilham Ilia Imad Imran Ioannis Iouri Isaac
    Isidore Ismail Ismaël Ismaïl  István Ivan Ivo Jack Jackie Jacky Jacob Jacques Jaime Jair Jakob
    Jamal James Jan Janos Jared Jaroslaw Jason Javier Jay Jean Jeff Jefferson Jeffrey Jens Jeremy Jerome
    Jerry Jesse Jesus Jesús Jim Jimmy Joachim Joan Joao Joaquim Joaquin Joe Joel Johan Johann Johannes
    John Johnny Jon Jonas Jonathan Jordi Jorge Joris Joschka Jose Josef Josep Joseph Joshua Josselin Josué
    José Jovan João Joël Juan Jules Julian Julien Julio Jurgen Justin Jérémie Jérémy Jérôme József Jürgen
    Kader Kamal Kamel Karim Karl Kaspar Keith Kemal Ken Kenneth Kenny Kevin Khaled Kim Khalid Khalifa Kirill
    Kitty Klaus Kofi Konrad Konstantin Konstantinos Kostas Kris Kristof Kurt Kyle Kylian Kévin Lakhdar
    Lamine Larbi Larry Lars Lassana Laszlo Laurent Lazare Lech Lee Leon Leonardo Leonid Leopoldo Leroy
    Leslie Lewis Liam Lilian Lindsey Lionel Lloyd Loan Lorenzo Loris Louis Loïc Luc Luca Lucas Lucien
    Ludovic Luigi Luis Luiz Lukas Luke Lyndon László Léandre Léo Léon Léonard Léopold Magnus Mahamadou
    Mahamat Mahinda Mahmoud Mahmud Malcolm Malek Malik Mamadou Manuel Marc Marcel Marcelin Marcello
    Marcelo Marco Marcos Marek Mariano Marin Mario Marius Mark Markus Marlon Martial Martin Marvin Marwan
    Mateusz Mathias Mathieu Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Maurizio Max Maxim
    Maxime Maximilien Maël Mehdi Mehmet Mel Melchior Michael Michal Michaël Michel Mickaël Miguel Mihai
    Mihaïl Mike Mikhail Mikhaïl Mikheïl Mikis Mikko Milan Milos Miloš Mircea Mirek Mitch Mitt Modibo
    Mohamed Mohammad Mohammed Mohand Moncef Morgan Moshe Mouammar Mouloud Mounir Mourad Moussa Moustapha
    Moïse Muammar Muhammad Muhammadu Murat Mustafa Mustapha Nabil Nacer Nadir Napoléon Narendra Nasser
    Nassim Nathan Nathanaël Naïm Neil Nelson Nestor Nicholas Nick Nicola Nicolae Nicolas Nicolás Nikita
    Nikola Nikolai Nikolaï Nikos Noah Noam Norbert Norman Noël Nuno Nursultan Octave Olaf Oleg Oleksandr
    Oleksiy Olivier Olli Omar Osama Oscar Oskar Oswald Othman Otto Oumar Oussama Pablo Paco Padraig
    Panagiotis Paolo Pascal Patrice Patrick Paul Paulin Paulo Pavel Pavlo Pedro Peer Pekka Pelé Pepe Percy
    Perry Pete Peter Petr Petro Phil Philip Philipp Philippe Phillip Pier Piero Pierre Pierrick Piet
    Pieter Pietro Pio Piotr Placide Prosper Quentin Rachid Radoslaw Rafael Rafaël Rafic Rafik Rahul Rainer
    Rajiv Ralph Rami Ramon Ramzan Ramzi Ramón Raoul Raphaël Raul Ray Raymond Raúl Recep Reda Reinhard
    Renato Renaud René Reza Ricardo Riccardo Richard Rick Rinat Riyad Rob Robert Roberto Robin Rocco Rod
    Rodolphe Rodrigo Rodrigue Roger Roland Rolf Romain Roman Romano Romeo Romuald Roméo Ron Ronald Ronaldo
    Rory Ross Ruben Rudi Rudolf Rudy Rui Rupert Russell Ruud Ryan Régis Rémi Rémy Saad Sabri Sacha Saddam
    Said Salah Salim Salman Salomon Salva Salvador Salvatore Sam Sami Samir Sammy Samuel Sandro Sanjay
    Santiago Sauli Saïd Saül Scott Sean Sebastian Sepp Serge Sergei Sergey Sergeï Sergi Sergio Serguei
    Sergueï Seán Shimon Shinzo Sidney Siegfried Sigmar Silvio Simon Siméon Slim Slimane Slobodan Sofiane
    Soumaïla Stan Stanislas Stanislav Stefan Stefano Steffen Stephan Stephen Steve Steven Stuart Stéphan
    Stéphane Subrahmanyam Sulaiman Svante Sven Sylvain Sylvester Sylvestre Sébastian Sébastien Séverin
    Tadeusz Tahar Tamim Tancrède Tanguy Tarek Tariq Tayyip Ted Teddy Terence Terry Thabo Theo Thibaud
    Thibault Thibaut Thierry Thomas Théo Théodore Tiago Tidjane Tim Timothy Timothée Titouan Tobias Toby
    Todd Tom Tomas Tomasz Tommaso Tommy Tomás Toni Tony Toussaint Travis Trevor Tristan Tugdual Ugo Ulrich
    Umaro Umberto Uwe Valentin Valéry Vassili Vernon Viatcheslav Vicente Victor Viktor Vincent Vincenzo
    Virgile Vitali Vitaly Vlad Vladimir Volodimir Volodymyr Václav Wade Waldemar Walid Wallace
    Walter Warren Wayne Wen Werner Wilfrid Wilfried Willem William Willy Winston Wojciech Wolfgang Woody
    Xavier Xi Yacine Yahya Yanis Yann Yannick Yannis Yasin Yasser Yassine Yasuo Yehuda Yitzhak Yoann Yoav
    Yohan Yoshihide Yossi Youcef Youri Yousaf Youssef Yukio Yuri Yusuf Yvan Yves Yvon Zacharie Zakaria
    Ziad Zine Zinedine Zoran Zygmunt Álvaro Édouard Élie Éric Étienne
  `),
  female: words(`
    Abigail Ada Adelaïde Adeline Adrienne Adèle Agathe Agnes Agnès Alba Albane Alberta Alexandra Alexia
    Alice Alicia Alida Aline Alison Alisson Alix Allison Alma Alyssa Amal Amanda Amandine Amber Amel Amina
    Aminata Amy Amélie Ana Anastasia Anaëlle Anaïs Andrea Andréa Andrée Ange Angela Angelina Angèle
    Angélique Anick Anissa Anita Anja Ann Anna Annabelle Anne Annegret Annette Annick Annie Antoinette
    Antonia Apolline Ariane Arielle Arlette Armelle Ashley Asma Assia Astrid Aude Audrey Augustine Aung
    Aurore Aurélia Aurélie Aya Ayaan Ayse Aïcha Aïda Aïssata Barbara Beata Beatriz Bernadette Berthe Beth
    Betty Bianca Blanche Blandine Bonnie Brenda Brigitte Brune Béatrice Bénazir Bénédicte Bérangère
    Bérénice Calista Camelia Candice Capucine Carine Carla Carlotta Carly Carmen Carol Carola Carole
    Caroline Cassandra Catalina Catherine Cathy Catriona Cecilia Celeste Chantal Charlotte Charlène Cherie
    Chiara Chloé Christel Christelle Christiane Christina Christine Chrystia Cindy Claire Clara Clarence
    Clarisse Claudette Claudia Claudine Clotilde Clémence Clémentine Colette Coline Condoleezza Constance
    Coralie Corinne Cornelia Courtney Cristina Cynthia Cécile Cécilia Céleste Célia Céline Dalia Dalila
    Daniela Danielle Danièle Daphné Daria Deborah Delphine Denise Diana Diane Dilma Dina Djamila Dolores
    Donna Dora Dorothy Dorothée Déborah Ebba Edith Eileen Elena Elin Elina Elisa Elisabeth Elise Eliza
    Elizabeth Ella Ellen Elodie Elsa Eléna Eléonore Ema Emilie Emily Emine Emma Emmanuelle Erica Erika
    Erna Estelle Esther Eugénie Eva Eve Evelyne Fabienne Fadela Fanny Fatiha Fatima Fatma Fatou Fatoumata
    Faustine Federica Fiona Flavie Flora Flore Florence Frances Francine Françoise Frédérique Félicie
    Félicité Gabriela Gabrielle Gaëlle Geneviève Georgette Geraldine Germaine Ghislaine Gilberte Gina
    Ginette Giorgia Gisèle Giulia Gloria Golda Grace Greta Guylaine Gwenaëlle Gwendoline Hadja Haley
    Halima Hanna Hannah Hannelore Harriet Hayat Heather Heidi Helen Helena Helle Henriette Hermine Hilary
    Hillary Hind Hortense Houria Huguette Hélène Ida Ilona Imane Indira Ingrid Inès Ioulia Irena Irina
    Iris Irène Isabel Isabella Isabelle Ivana Ivanka Jacinda Jackie Jacqueline Jade Jamila Jana Jane Janet
    Janice Janine Jeanine Jeanne Jeannette Jenna Jennifer Jenny Jessica Jill Joana Joanna Jocelyne Jodie
    Johanna Josette Josiane Josée Joséphine Joy Joyce Juana Judith Judy Julia Juliana Julie Juliette
    Justine Kaja Kamala Karen Karima Karin Karine Kate Katharina Katherine Kathleen Kathryn Kathy Katia
    Katie Katrin Kayla Keiko Kelly Khadija Kim Kimberly Kirsten Kristalina Kristen Kristina Krystel
    Laetitia Lara Latifa Laura Laure Lauren Laurence Laurie Laëtitia Laïla Leila Lena Leonor Letizia Leyla
    Leïla Liliane Lily Lina Linda Lisa Lise Lisette Liz Lola Loretta Lorraine Lou Louisa Louise Luce
    Lucette Lucia Lucie Lucile Lucille Ludivine Ludmila Luisa Lydia Lydie Lynda Lyne Lynn Léa Léna Mado
    Maeva Magali Magda Magdalena Maggie Maia Malala Malia Malika Manon Manuela Mara Marcelle Margaret
    Margarita Margaux Margot Marguerite Maria Mariama Marianne Marie Marielle Marina Marine Marion Marise
    Marisol Marissa Marjorie Marta Martha Marthe Martina Martine Mary Maryam Maryse María Mathilde Maud
    Maude Mauricette Maya Maïté Megan Meghan Melania Melissa Meryem Meryl Mette Mia Michaëlle Micheline
    Michelle Michèle Mila Milena Mireille Miriam Mona Monica Monika Monique Muriel Myriam Mégane Mélanie
    Mélissa Nabila Nada Nadia Nadine Nadège Najat Nancy Naomi Natacha Natalia Natalie Nathalie Nelly Ngozi
    Nicole Nina Nolwenn Nora Noura Noémie Océane Odette Odile Olga Olivia Olympe Oprah Oriane Orlane
    Ornella Pamela Paola Pascale Patricia Paula Paule Paulette Pauline Peggy Penelope Perrine Philippine
    Phumzile Prisca Priscilla Priti Pénélope Pétronille Rachel Rachida Rama Rania Raquel Raymonde Raïssa
    Rebecca Regina Renée Rhoda Rihanna Rita Roberta Rokhaya Romane Romy Rosa Rosalie Rose Roselyne Roxane
    Ruth Sabine Sabrina Safia Sally Salma Salomé Samantha Samia Samira Sana Sandra Sandrine Sara Sarah
    Sasha Selma Serena Sharon Sheila Shirin Shirley Sibeth Sidonie Sigrid Silvana Simone Simonetta Solange
    Soledad Solène Sonia Sonya Sophia Sophie Soraya Stella Stephanie Stéphanie Susan Susana Susanne
    Suzanne Suzy Svetlana Svitlana Swann Sylvia Sylviane Sylvie Ségolène Séverine Tamara Tania Tansu Tanya
    Tara Tatiana Teresa Tessa Thelma Theresa Thérèse Tina Tiphaine Tracy Ursula Valentina Valentine
    Valérie Vanessa Vera Veronica Vicky Viola Violaine Violette Virginia Virginie Vivian Viviane Véra
    Véronique Wafa Wanda Wendy Whitney Wilhelmine Winnie Xiomara Yasmina Yasmine Yaël Yoko Yolande Yulia
    Yvette Yvonne Zahra Zara Zelda Zita Zohra Zoé Ève Édith Élisa Élisabeth Élise Élodie Éléonore Émilie
    Évelyne
  `),
}
