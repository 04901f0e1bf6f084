/**
 * Given names as they are common in England, whatever language they come from. A name that is missing and a word of English
 * is not asked about unless the record holds it.
 *
 * Source: stdlib's lists of first names in English-speaking countries (CC0, public domain), and the first names of
 * twenty languages and countries in Faker 10.6.0 (MIT, Faker contributors); without words that plans begin with a
 * capital, such as Early, Care and Foster.
 */
// prettier-ignore
const NAMES = `
Aadi Aadidev Aadinath Aaditya Aadrika Aagam Aagney Aagneya Aaliyah Aalok Aaltje Aamod Aanand Aanandaswarup
Aanandinii Aanjaneya Aanuoluwapo Aaratrika Aaren Aarika Aaron Aarya Aaryan Aasa Aasha Aashritha Aatmaj Aatmaja
Aatreya Aayushmaan Aayushman Aba Abaco Abadon Abagael Abagail Abak Abaka Abakan Abakay Abani Abar Abay Abayomi
Abba Abbe Abbey Abbi Abbie Abbigail Abbondanza Abbondanzio Abbondio Abbot Abbott Abby Abbye Abdel Abdiel Abdon
Abdone Abdonie Abdul Abdullah Abe Abebi Abeiku Abel Abelard Abelardo Abele Abelin Abeline Abena Abendam Abeni
Abenzio Abeu Abey Abhaidev Abhaya Abhirath Abhisyanta Abibo Abidin Abie Abigael Abigaelle Abigail Abigale
Abigayle Abigaïl Abimbola Abiodun Abiola Abiona Abisola Abisoye Abluç Abner Abondance Abosede Abra Abraham
Abrahan Abrahám Abram Abramio Abramo Abran Absalon Absolon Absolón Abélard Acace Acacie Acacio Acanthe Acar
Acario Acaryatanaya Accursio Ace Achaire Achalesvara Acharyanandana Acharyasuta Achil Achiles Achille Achim
Achintya Achyut Acilia Acilio Aciscolo Acrisio Acun Ada Adah Adair Adalan Adalard Adalardo Adalbald Adalbaude
Adalbert Adalberta Adalberto Adalbéron Adalfredo Adalgisa Adalgiso Adaline Adalric Adalrico Adalsinde Adam
Adamo Adams Adan Adar Adara Adaugo Adberilgen Adda Addi Addia Addie Addison Addo Addolorata Addy Ade
Adebankole Adebiyi Adebola Adebowale Adeboye Adebukola Adedaramola Adedayo Adedeji Adedoyin Adegoke Adegrin
Adegrine Adekitan Adekola Adekunle Adel Adela Adelaida Adelaide Adelajda Adelardo Adelasia Adelbert Adelberto
Adelchi Adele Adeleke Adelfo Adelgardo Adelheid Adelia Adelice Adelin Adelina Adelind Adeline Adell Adella
Adelle Adelmo Adelphe Adeltrude Adelya Adem Adena Adenet Adenike Adeniyi Adeodato Adeola Adeolu Adeoti Adepeju
Aderopo Adesewa Adeshina Adesoji Adesua Adetayo Adetoke Adetoun Adey Adeyi Adham Adheesh Adhiraj Adhrit
Adhémar Adi Adiana Adigun Adikavi Adil Adile Adin Adina Adinath Aditeya Aditya Adityanandan Adityanandana
Adjutor Adlai Adler Adnân Ado Adolf Adolfa Adolfo Adolfína Adolph Adolphe Adolphie Adolpho Adolphus Adone
Adonis Adonise Adora Adore Adoree Adorne Adrain Adraman Adrastée Adrea Adrehilde Adria Adriaan Adriaens Adrian
Adriana Adriane Adrianna Adrianne Adriano Adriel Adrien Adriena Adrienne Adrijana Adrione Adripathi Adrián
Adriána Adunni Advaya Adwitiya Adwoa Adán Adèle Adéla Adélaïde Adélie Adéodat Aeriel Aeriela Aeriell Affan Afi
Afia Afitap Afolarin Afonso Afra Afro Afton Afua Agabio Agace Agamennone Agape Agapet Agapito Agasti Agastya
Agata Agatha Agathange Agathe Agathon Agaton Agazio Agenore Agesilao Aggi Aggie Aggy Agilbert Agilberte Aglae
Aglaia Aglaja Aglaé Agna Agnan Agnane Agneflète Agnella Agnes Agnesa Agnese Agnesse Agneta Agneya Agnieszka
Agnimitra Agniprava Agnivesh Agnola Agnos Agnès Agostina Agostino Agosto Agrata Agretha Agripina Agrippa
Agrippin Agrippine Agrypina Aguie Aguistin Aguste Agustin Agustina Agustín Agáta Agâh Ahalya Aharon Ahenk
Ahilya Ahlem Ahmad Ahmed Ahmet Ahsen Aiace Aida Aidan Aidano Aiden Aigneis Aila Ailbert Aile Ailee Aileen
Ailene Ailey Aili Ailina Ailis Ailsun Ailyn Aimable Aime Aimee Aimil Aimone Aimé Aimée Aindrea Ainslee Ainsley
Ainslie Aisha Aishani Aiyana Ajala Ajani Ajay Ajeet Ajit Ajoke Akalp Akande Akanmu Akanni Akata Akbatur Akbay
Akbudak Akbulak Akbörü Akdemir Akeem Akim Akinkunmi Akinlabi Akinwale Akkun Akkunlu Akkurt Akofa Akorfa Akos
Akosua Akroor Aksel Akshainie Akshaj Akshat Akshata Akshayakeerti Akshita Aksungur Aktan Aktekin Aktimur Akua
Akula Akumaa Akunna Akwasi Akwesi Akça Akçakoca Akçora Ala Alaba Alaban Alabörü Alade Aladino Alain Alaina
Alaine Alair Alakurt Alamanno Alameda Alamu Alan Alana Alanah Aland Alane Alanis Alanna Alano Alanson Alard
Alaric Alarico Alasdair Alastair Alasteir Alaster Alayna Alayne Alayunt Alayuntlu Alaïs Alba Alban Albane
Albano Albena Alberico Alberik Albert Alberta Alberte Albertha Albertina Albertine Alberto Albertýna Albie
Albin Albina Albino Alboino Albrecht Albrico Albérade Albéric Albín Albína Alceo Alceste Alcibiade Alcide
Alcidie Alcime Alcina Alcine Alcino Alcyone Alda Aldegonde Aldemir Alden Aldin Aldis Aldo Aldobrando Aldon
Aldonce Aldous Aldric Aldrich Aldridge Aldus Aldwin Alea Aleandro Aleardo Aleaume Alec Alecia Aleda Aleece
Aleen Alejandra Alejandrin Alejandrina Alejandro Alejoa Alek Aleksander Aleksandr Aleksandra Aleksy Alemka
Alen Alena Alene Alenka Aleodor Aleramo Alessa Alessandra Alessandro Alessia Alessio Aleta Aleth Aletha
Alethea Alex Alexa Alexander Alexandr Alexandra Alexandre Alexandrea Alexandria Alexandrina Alexandrine
Alexandro Alexandros Alexandru Alexane Alexanne Alexe Alexei Alexej Alexi Alexia Alexie Alexina Alexine Alexio
Alexis Alexys Alexzander Aleyna Alf Alfi Alfie Alfio Alfons Alfonsa Alfonse Alfonso Alfonz Alfonzo Alford
Alfred Alfreda Alfredo Alfréd Alfréda Alfy Algernon Algiso Algu Ali Alia Alic Alica Alican Alice Alicea Alicia
Alicja Alick Alida Alidia Alie Aliette Alighiero Alika Alikee Alin Alina Aline Alis Alisa Alisander Alisha
Alison Alissa Alistair Alistar Alister Alisun Alivia Alix Aliya Aliyah Aliza Alize Alizé Aliénor Alka
Alkabölük Alkaevli Alkan Alla Allan Allard Allayne Alleen Allegra Allen Allene Alley Alleyn Alli Allianora
Alliaume Allie Allin Allina Allis Allison Allissa Allister Allistir Allix Allsun Allx Ally Allyce Allyn Allys
Allyson Alma Almeda Almeria Almerigo Almeta Almila Almine Almira Almire Almiro Aloin Alois Aloise Aloisia
Aloisie Aloisio Alojz Alojza Alojzije Alok Alon Alonso Alonzo Aloyse Aloysia Aloysius Aloïs Aloïse Alp Alpagut
Alparslan Alpata Alpay Alpaya Alpbilge Alpdirek Alper Alperen Alpertunga Alpgerey Alphan Alphard Alphonse
Alphonsine Alphonso Alphée Alpike Alpilig Alpinien Alpkara Alpkutlu Alpkülük Alptegin Alptunga Alpturan
Alptutuk Alpurungu Alpurungututuk Alpyörük Alric Alta Altan Altankan Altay Altea Altemur Althea Althée Alton
Altuga Aluin Aluino Alva Alvah Alvan Alvar Alvaro Alvena Alvera Alverta Alverède Alvie Alviero Alvin Alvina
Alvinia Alvira Alvis Alvise Alvy Alwar Alwin Alwyn Alya Alyce Alycia Alyda Alyosha Alys Alysa Alyse Alysha
Alysia Alyson Alyss Alyssa Alysson Ama Amabel Amabela Amabelle Amabile Amadeo Amadeus Amahle Amalea Amalee
Amaleta Amalia Amaliane Amalie Amalija Amalita Amalle Amalric Amalthée Amand Amanda Amande Amandi Amandie
Amandin Amandine Amando Amandy Amani Amant Amante Amanzio Amar Amara Amaranaath Amarande Amaranthe Amaranto
Amaresh Amargo Amari Amarnath Amaryllis Amata Amato Amatore Amauri Amaya Amaç Ambar Amber Amberly Amble Ambra
Ambre Ambrogio Ambroise Ambroisie Ambros Ambrose Ambrosi Ambrosiano Ambrosio Ambrosius Ambróz Ambur Amby Ame
Amedeo Amedeu Amelia Amelie Amelina Ameline Amelio Amelita Amely Amelya America Americo Amerigo Amery Ameyatma
Ami Amico Amie Amiel Amii Amil Amilcare Amin Amina Aminat Aminte Amintore Aminu Amir Amira Amish Amitie Amity
Amiya Amleto Ammamaria Ammâr Amodini Amogh Amoke Amon Amone Amope Amore Amory Amos Amour Amparo Ampelio Amrak
Amrit Amrita Amritambu Amul Amy Amya Amye Amza Amália Amálie Amát Amáta Amédée Amélia Améliane Amélie Amélien
Améthyste Ana Anaadi Anabal Anabel Anabela Anabella Anabelle Anacleto Anagh Anahi Anaida Anais Anal Anala
Analiese Analise Anallese Anallise Anamaria Anamarija Anamika Anand Ananda Anandamayi Anang Ananta Anar
Anasooya Anastacio Anastase Anastasia Anastasie Anastassia Anastazija Anastazja Anastáz Anastázia Anastázie
Anasuya Anatol Anatola Anatole Anatolia Anatolie Anatollo Anatázie Anatólie Anaël Anaëlle Anaïs Anca Ancelin
Anceline Ancell Anci Ancica Ancilla Anda Andaç Andee Andeee Andel Andelin Andelko Andelo Anderea Anders
Anderson Andi Andie Andoche Andonis Andra Andrada Andras Andre Andrea Andreana Andreane Andreanne Andreas
Andree Andreea Andrei Andrej Andreja Andres Andrew Andrey Andria Andriana Andriette Andrija Andrina Andris
Andro Andromache Andromeda Andros Andrus Andrzej André Andrée Andrés Andy Andéol Anele Anemona Anesa
Anestassia Anet Aneta Anett Anetta Anette Angadrême Ange Angel Angela Angele Angeli Angelia Angelica Angelico
Angelika Angelina Angeline Angelique Angelita Angelle Angelo Anghel Anghelina Angie Angil Angilbe Angilberte
Angilran Angoustan Angus Angy Angèle Angélina Angélique Ani Ania Anibal Anica Anicet Aniceto Anicette Anicée
Aniello Anika Anil Anila Anilaabh Anilabh Anise Anish Anissa Anita Anitra Aniya Aniyah Anja Anjali Anjanette
Anjaneya Anjela Anjolaoluwa Anjushree Anjushri Anka Ankal Anko Ann Anna Annabal Annabel Annabela Annabell
Annabella Annabelle Annadiana Annadiane Annagrazia Annalee Annalena Annaliese Annalise Annamae Annamaria
Annamarie Annapurna Anne Annecorinne Anneke Annelie Anneliese Annelise Annemarie Annemijn Annetta Annette Anni
Annibal Annibale Annice Annie Annika Annis Annissa Annmaria Annmarie Annnora Annonciade Annora Annunziata Anny
Anouar Anouk Ansaldo Ansbert Ansberte Ansel Ansell Anselm Anselma Anselme Anselmo Ansgar Ansgary Anshula
Ansley Anson Ansovino Anstice Anstrudie Ant Antal Ante Antea Antek Antelmo Antero Anthe Anthea Anthelme
Anthelmette Anthia Anthiathia Anthony Antide Antigone Antim Antimo Antin Antino Antioco Antoaneta Antoine
Antoinette Anton Antone Antonela Antonella Antonello Antonetta Antonette Antoni Antonia Antonie Antonietta
Antonija Antonin Antonina Antonine Antonino Antonio Antoniu Antonius Antons Antony Antonín Antun Antwan Antwon
Antónia António Anuja Anunay Anuraag Anurag Anusuya Anwesha Anya Ançuk Anémone Apa Apak Apatarkan Aphélie
Apolena Apollina Apollinaire Apollinare Apollinary Apolline Apollo Apollonia Appia Appolonia Aprançur April
Aprilette Apsara Apuleio Aquilin Aquiline Aquilino Ara Arabel Arabela Arabele Arabella Arabelle Araceli
Aracely Arademir Aral Araldo Aram Aranka Aras Aratone Arbay Arbuz Arcade Arcadie Arcadio Arch Archaimbaud
Archambaud Archambault Archan Archange Archer Archibald Archibaldo Archibold Archie Archimede Archippo Archy
Arcibaldo Arda Ardath Ardeen Ardelia Ardelis Ardella Ardelle Arden Ardene Ardenia Ardine Ardis Ardisj Ardith
Ardito Ardra Arduino Ardyce Ardys Ardyth Arel Arely Aresio Areta Aretha Argelia Argimiro Argine Argo Argu
Argun Ari Ariadna Ariadne Arialdo Arian Ariana Ariane Arianna Ariberto Aric Aricie Aridatha Arie Ariel Ariela
Ariele Ariella Arielle Arif Arike Arin Arina Arindam Arinola Ario Ariosto Aris Aristarco Ariste Aristeo
Aristid Aristide Aristione Aristo Aristofane Aristotele Aristotle Arjun Arkadiusz Arkady Arkád Arlan Arlana
Arlee Arleen Arlen Arlena Arlene Arleta Arlette Arley Arleyne Arlie Arliene Arlin Arlina Arlinda Arline Arlo
Arluene Arly Arlyn Arlyne Arman Armance Armand Armande Armandine Armando Armani Armel Armeline Armelle Armida
Armide Armin Armine Arminio Armstrong Arna Arnaldo Arnaud Arnaude Arnaç Arne Arnesh Arney Arni Arnie Arno
Arnold Arnolda Arnoldo Arnould Arnuad Arnulfo Arny Arolde Aron Aronne Arpat Arpád Arri Arrigo Arron Arsal
Arsen Arsenie Arseniusz Arsinoé Arslan Arslanargun Arslanbörü Arslansungur Arslantegin Arslanyabgu Arsène
Arsènie Art Artair Arte Artemas Artemis Artemisa Artemus Arthaud Arther Arthur Arthurine Arthème Artie Artuk
Artukaç Artur Arturo Artus Artut Arty Artémis Aruk Arun Aruna Arv Arved Arvel Arvid Arvie Arvilla Arvin Arvy
Arwen Arya Aryan Aryanna Aryn Arystarch Arzen Arçuk Asa Asake Asartegin Ascanio Ascelin Asceline Ascension
Asdrubale Ase Asel Asella Ash Asha Ashbey Ashby Ashely Asher Ashia Ashien Ashil Ashla Ashlan Ashlee Ashleigh
Ashlen Ashlesh Ashley Ashli Ashlie Ashlin Ashly Ashlynn Ashok Ashton Ashtyn Asia Asija Asil Asimodeo Asiya
Asja Aslesha Assomption Assunta Assunto Astarté Asterio Astianatte Astra Astrid Astrida Astride Astrix Astrée
Astérie Asuela Asya Ata Atakan Atalan Atalanta Atalay Ataleo Ataman Atanas Atanasia Atanasio Atanazy Atanázie
Atasagun Atasu Ataç Atberilgen Atena Athalie Athanase Athanasie Athena Athene Athina Athos Athénaïs Atila
Atilla Atinuke Atlanta Atlante Atmaca Atmaja Atmanand Atmananda Atreyee Atreyi Attila Attilano Attilio Atunçu
Atâullah Aube Auberon Aubert Auberta Aubertine Auberto Aubine Aubree Aubrette Aubrey Aubrie Aubry Audace Aude
Audebert Audeline Audi Audie Audouin Audra Audran Audre Audreanne Audrey Audrie Audry Audrye Audy Augie
Augusta Auguste Augustin Augustina Augustine Augusto Augustus Augustín Augustýn Augustýna Augy Aundrea Aura
Aure Aurea Aurel Aurelea Aurelia Aurelian Aureliana Aureliano Aurelie Aurelio Aurelián Aurelle Auria Aurian
Auriane Aurica Aurie Aurilia Aurlie Auro Auroora Aurora Aurore Aurthur Aurèle Aurélia Aurélie Aurélienne
Ausilia Ausiliatrice Ausilio Austen Austin Austina Austine Austyn Autumn Auxane Auxence Ava Avadhesh Avani
Avantika Avar Ave Aveline Averardo Averell Averil Averill Avery Averyl Avictor Avie Avigaëlle Avigdor Avis
Aviva Avivah Avluç Avni Avoye Avram Avril Avrit Avrom Awero Awesi Axel Axeline Axelle Axinte Aya Ayana Ayanda
Ayas Ayaz Aybalta Ayban Aybars Aydemir Ayden Ayebatari Ayhan Ayinde Ayinke Ayize Aykal Aykan Aykurt Aykut Ayla
Ayleen Aylin Aylmar Aylmer Ayluç Ayluçtarkan Ayma Ayman Aymard Aymardine Aymer Aymeric Aymon Aymonde Ayn
Ayodeji Ayodele Ayoka Ayomide Ayomikun Ayotude Ayoub Ayren Ayruk Aysar Ayse Aytak Aytaç Aytekin Ayushmati
Ayvaz Aza Azak Azalée Azban Azeglio Azelia Azeline Azelio Azer Azgan Azganaz Aziz Azizhan Azmi Azra Azubuike
Azzurra Azélie Açela Açelya Açuk Baaba Baala Baalaaditya Baalagopaal Bab Babacan Babara Babasola Babatunji
Babawale Babb Babbette Babbie Babeta Babette Babila Babita Babs Babur Baby Bacco Badabul Bade Badr Badruk
Badur Bafana Baha Bahri Bahtiyar Bahula Baidehi Baijayanti Bail Bailee Bailey Bailie Baillie Baily Baird
Bakula Bala Balaaditya Balaban Balachandra Baladitya Balagopal Balagovind Balaka Balakatay Balamani Bald
Baldassarre Balderico Baldo Baldomero Baldovino Baldu Balduin Baldwin Bale Balgopal Balta Baltar Baltazar
Balthazar Baltur Balçar Bambi Bambie Bambina Bamby Ban Bancroft Bandhu Bandhul Bangizwe Bangu Banji Bankim
Bankimchandra Bankole Banky Baptiste Bar Bara Barak Baraktöre Baran Barb Barbabas Barbabra Barbara Barbaraanne
Barbarigo Barbe Barbee Barbette Barbey Barbi Barbie Barbol Barbora Barbra Barbu Barbulsun Barby Barclay Bard
Barde Bardo Bardomiano Bargan Bari Barica Baris Barkan Barkdurdu Barlas Barmaklak Barman Barn Barnaba Barnabas
Barnabe Barnaby Barnabé Barnard Barnebas Barnett Barney Barnie Barny Baron Barr Barret Barrett Barri Barrie
Barris Barron Barry Bars Barsaba Barsgan Barsimeo Barskan Barsurungu Bart Bartel Barth Barthel Bartholemy
Bartholome Bartholomeo Bartholomeus Bartholomew Barthélemy Bartie Bartimée Bartlet Bartlett Bartolemo Bartolo
Bartolomea Bartolomej Bartolomeo Bartolomeu Barton Bartram Bartu Barty Bary Baryram Barça Barçadurdu Barçan
Barçatoyun Bas Basademir Basan Basanti Basanyalavaç Basar Basarab Basat Basia Basil Basile Basileo Basilia
Basilio Basilisse Basilius Bassiano Bassilla Bastiaan Bastian Bastiano Bastien Basu Basut Bat Bathilde
Batholomew Bathsheba Batilda Batrak Batsheva Battal Battista Batu Batuhan Batuk Batur Baturalp Baudoin
Baudouin Bax Baxie Baxter Baxy Bay Bayançar Bayard Bayat Baybars Baybiçen Baybora Baybüre Baydar Baydemir
Baydur Baykal Baykara Baykoca Baykuzu Baylee Baymünke Bayna Baynal Baypüre Bayrak Bayram Bayraç Bayruk
Baysungur Baytara Bayunçur Bayur Bayurku Bayuttu Bazil Bazyli Baçara Baçman Baççayman Bea Beale Bealle
Bearnard Beata Beato Beatrice Beatrisa Beatrix Beatriz Beatrycze Beatus Beau Beaufort Beaulah Beauregard Bebe
Becca Beck Becka Becki Beckie Becky Bedir Bedirhan Bediz Bedran Bedreddin Bedri Bee Begi Begil Begine
Begitutuk Beglen Begni Behiç Behlül Behram Behrem Behzat Behçet Beilul Beitris Bek Bekbekeç Beker Bekeç
Bekeçarslan Bekeçarslantegin Bekeçtegin Bekir Bekki Bektür Bel Bela Belek Belemir Belgi Belgüc Belia Belicia
Belimir Belina Belinda Belita Bell Bella Bellanca Belle Bellina Bellino Belma Belo Beltir Beltramo Beltran
Beltun Belva Belvia Belçim Belçir Ben Bendick Bendicty Bendite Bendix Benedetta Benedetto Benedick Benedict
Benedicta Benedicto Benedikt Benedikta Benedita Benedykt Benetta Bengi Bengt Bengü Beniamin Beniamina
Beniamino Benice Benigna Benigno Benita Benito Benja Benjamen Benjamim Benjamin Benjamín Benji Benjie Benjy
Benli Benlidemir Benn Bennet Bennett Benni Bennie Benno Benny Benoit Benoite Benone Benoît Benson Bent Bente
Benthe Bentlee Bentley Benton Benvenuta Benvenuto Benyamin Ber Bera Berardo Berat Berceste Berend Berendey
Berengario Berenice Berenika Beret Berget Berginsenge Bergü Berinay Berit Berk Berkan Berkay Berke Berkeley
Berkie Berkin Berkley Berkly Berky Berkyaruk Bermek Bern Berna Bernadene Bernadetta Bernadette Bernadina
Bernadine Bernard Bernarda Bernardina Bernardine Bernardo Bernarr Bernd Berne Berneice Bernelle Bernete
Bernetta Bernette Bernhard Berni Bernice Bernie Berniece Bernita Berny Beronico Berran Berre Berri Berrie
Berry Bert Berta Berte Bertha Berthe Berti Bertie Bertille Bertina Bertine Bertold Bertolda Bertoldo Bertolfo
Berton Bertram Bertrand Bertrando Berty Berva Beryl Beryle Berçin Besentegin Besim Besra Bess Bessie Bessy
Betemir Beth Bethanne Bethany Bethel Bethena Bethina Betina Betsey Betsy Betta Bette Betteann Betteanne Betti
Bettie Bettina Bettine Betty Bettye Beulah Beuve Bev Bevan Beverie Beverlee Beverley Beverlie Beverly Bevin
Bevon Bevvy Beyizçi Beyrek Beyrem Beáta Beçeapa Beçkem Bhaanumati Bhaasvan Bhaaswar Bhadra Bhadrak Bhadraksh
Bhadran Bhagavaan Bhagirathi Bhagvan Bhagwanti Bhagwati Bhamini Bhanumati Bharadwaj Bharat Bhardwaj Bhargava
Bhargavi Bhasvan Bhaswar Bhaumik Bhavani Bhaves Bheeshma Bhekimuzi Bhekizizwe Bhekumbuso Bhilangana Bhima
Bhisham Bhishma Bhoj Bhoopat Bhoopati Bhooshan Bhooshit Bhramar Bhudev Bhudeva Bhupati Bhupen Bhushan Bhushit
Bhuvanesh Bhuvaneshwar Biagio Bianca Bianka Bibbie Bibby Bibbye Bibi Bibiana Bibianna Bibiano Bibiána Bice
Biddie Biddy Bidget Bil Bilal Bilge Bilgebayunçur Bilgekan Bilgekutluk Bilgekülüçur Bilgetardu Bilgetaçam
Bilgetegin Bilgetonyukuk Bilgez Bilgin Bilgiç Bili Bilig Biligköngülsengün Bilik Bill Billi Billie Billy
Billye Bilva Bilwa Bilâl Bindir Bindo Bing Bink Binky Binni Binnie Binny Bino Birch Bird Birdie Birgit Birgita
Birgitta Birino Birjesh Birk Birol Biron Biserka Bishnu Bivoj Biçek Bjarne Bjorn Björn Blahomil Blahomila
Blahomír Blahomíra Blahoslav Blahoslava Blaine Blair Blaire Blaise Blake Blakelee Blakeley Blanca Blanch
Blancha Blanche Blandine Blanduzia Blane Blanka Blayne Blaze Bless Blessing Blinni Blinnie Blinny Bliss Blisse
Blithe Blondell Blondelle Blondie Blondy Blythe Boas Boaz Bob Bobbe Bobbee Bobbette Bobbi Bobbie Bobby Bobbye
Bobette Bobina Bobine Bobinette Bodhan Bodhi Bodi Boet Bogart Bogdan Bogdana Bogey Bohdan Bohdana Bohuchval
Bohumil Bohumila Bohumír Bohumíra Bohun Bohuna Bohuslav Bohuslava Bohémond Boigie Bojan Bojana Bojislava
Bolatito Boldaz Bolemír Boleslav Boleslava Bolsun Bolun Boluwatife Bon Bonagiunta Bonaldo Bonaventura Bonavita
Boncuk Bond Bondie Bondon Bondy Bone Bonginkosi Bongul Boniface Bonifacio Bonifác Bonita Bonito Bonnee Bonni
Bonnibelle Bonnie Bonny Boone Boonie Boony Boot Boote Booth Boothe Bora Boran Bord Borden Bordie Bordy Borek
Borg Boris Borislav Borislava Borka Borko Borlukçu Borna Bornak Bortolo Borys Borçul Bouchard Bourke Bowie Boy
Boyan Boyankulu Boyce Boycey Boycie Boyd Boylakutlutarkan Bozan Bozbörü Bozkurt Bozok Brad Bradan Brade Braden
Bradford Bradley Bradly Bradney Brady Braeden Brahma Brahmaanand Brahmabrata Brahmanandam Brahmdev Brain
Brajan Brajendra Brajesh Bram Bran Brana Brancaleone Brand Brandais Brande Brandea Branden Brander Brandi
Brandice Brandie Brandise Brando Brandon Brandt Brandtr Brandy Brandyn Branimir Branimira Branimír Branimíra
Branislav Branislava Branka Brankica Brannon Branson Brant Brantley Bratislav Bratislava Braulio Braxton
Brayan Breana Breanna Breanne Brear Bree Breena Bren Brena Brenda Brendan Brenden Brendin Brendis Brendon
Brenn Brenna Brennan Brennen Brennon Brent Bret Brett Brew Brewer Brewster Bria Briac Brian Briana Brianna
Brianne Briano Briant Brice Bride Bridget Bridgette Bridie Brielle Brien Brier Brietta Brieuc Brig Brigg
Briggs Brigham Brigid Brigida Brigit Brigita Brigitta Brigitte Brijesh Brina Briney Brinn Brinna Briny Brion
Brionna Brisa Brit Brita Britney Britni Britt Britta Brittan Brittaney Brittani Brittany Britte Britteny
Brittne Brittney Brittni Brnaba Brnaby Brock Brockie Brocky Brod Broddie Broddy Broderic Broderick Brodie
Brody Brok Bron Bronislav Bronislava Bronnie Bronny Bronson Brook Brooke Brooklyn Brooks Brose Brown Bruce
Brucie Bruis Bruna Brunehaut Brunehilde Brunhilda Brunhilde Brunilde Bruno Bruto Bryan Bryana Bryant Bryanty
Bryce Brycen Brygida Bryn Bryna Brynn Brynna Brynne Bryon Buchi Buck Buckie Bucky Bucur Bud Budak Budd
Buddhana Buddie Buddy Budhil Budimír Budislav Budivoj Budunlu Buffy Buford Buhle Buiron Bukak Bukaktutuk
Bukola Bulah Bulak Bulan Bulaçapan Buldur Bulgak Bulmaz Buluk Bulut Buluç Bunmi Bunni Bunnie Bunny Bunsuz
Burak Burch Burdette Burg Burgess Burguçan Burhan Burk Burkay Burke Burl Burley Burlie Burnaby Burnard Burnice
Burr Burslan Burt Burtie Burton Burty Burulday Burulgu Burunduk Burçak Busayo Busisiwe Buster Butak Butch
Butuk Buyan Buyandemir Buyankara Buyançuk Buyat Buyraç Buyruk Buyruç Buzaç Buzaçtutuk Buçan Buçur Byram Byran
Byrann Byrle Byrom Byron Bystrík Bárbara Bâki Béatrice Bénigne Bénédicte Béranger Bérangère Bérard Bögde Böge
Bögü Bökde Böke Bölen Bönek Bönge Börteçine Börü Börübars Börüsengün Büdüs Büdüstudun Bügdüz Bügdüzemen Büge
Bügü Bükdüz Büke Bükebuyraç Bükebuyruç Bükey Büktegin Bülent Bümen Bünyamin Bünül Büre Bürgüt Bürkek Bürküt
Bürlük Cacilia Cacilie Cad Caddric Cade Caden Caesar Caetana Cafer Cahid Cahra Caino Caio Cairistiona Caitlin
Caitlyn Caitrin Caius Cal Calanico Calcedonio Caldwell Cale Caleb Caleigh Calhoun Cali Calida Calista Calixte
Calla Callean Calley Calli Callida Callie Callisto Cally Calogera Calogero Calpurnia Calv Calvin Calypso Cam
Camala Camden Camel Camelia Camella Camellia Cameron Camey Cami Camil Camila Camile Camilla Camille Camillien
Camillo Cammi Cammie Cammy Camren Camron Camryn Camylle Camélien Canalp Candace Candelario Candi Candice
Candida Candide Candido Candie Candis Candra Candy Canel Caner Cangül Cankan Cannur Cansel Cantemir Cantidio
Canziano Capitolina Caprice Capucine Car Cara Caralie Carce Caren Carena Caresa Caressa Caresse Carey Cari
Caria Caribert Caridad Carie Caril Carilyn Carin Carina Carine Cariotta Carissa Carita Caritta Carl Carla
Carlee Carleen Carlen Carlene Carles Carleton Carley Carli Carlie Carlijn Carlin Carlina Carline Carling
Carlita Carlo Carloman Carlos Carlota Carlotta Carlton Carly Carlye Carlyle Carlyn Carlynn Carlynne Carma
Carmel Carmela Carmelia Carmelina Carmelita Carmella Carmelle Carmelo Carmen Carmencita Carmina Carmine
Carminho Carmita Carmo Carmon Carney Carny Caro Carol Carola Carolan Carolann Carolanne Carole Carolee Carolin
Carolina Caroline Caroljean Carolus Carolyn Carolyne Carolynn Caron Caronte Carponio Carr Carree Carri Carrie
Carrissa Carrol Carroll Carson Cart Carter Carver Cary Caryl Caryn Cas Casandra Casar Casey Cash Casi Casian
Casiana Casie Casilda Casimer Casimir Casimira Casimiro Caspar Casper Cass Cassandra Cassandre Cassandry
Cassaundra Cassey Cassi Cassiano Cassidy Cassie Cassien Cassio Cassiopea Cassius Cassondra Cassy Casto Cataldo
Cataleya Catalina Catarina Cate Catena Caterina Catha Catharina Catharine Cathe Cathee Catherin Catherina
Catherine Cathi Cathie Cathleen Cathlene Cathrin Cathrine Cathryn Cathy Cathyleen Cati Catie Catina Catinca
Catlaina Catlee Catlin Cato Catrin Catrina Catrinel Catriona Catullo Caty Cavid Caye Cayla Caz Cazimir Cazzie
Cchaddie Ceasar Cebe Cecco Cece Cecelia Cecil Cecile Ceciley Cecilia Cecilie Cecilio Cecilius Cecilla Cecily
Cecylia Cecyliusz Cecília Cecílie Ced Cedric Cedrick Cedrik Cedrin Ceil Celal Celasun Cele Celene Celesta
Celeste Celestia Celestin Celestina Celestine Celestino Celestyn Celestyna Celestýn Celestýna Celia Celie
Celil Celina Celinda Celine Celinia Celinka Celisse Celka Celle Cello Celso Celâleddin Cem Cemal Cemali Cemil
Cenk Cerasela Ceren Cesar Cesare Cesario Cesaro Cesya Cevahir Cevat Ceyda Ceyhun Ceyla Ceylan Ceylin Ceylinaz
Cezar Cezara Cezary Cezmi Chaanakya Chaaruchandra Chad Chadd Chaddie Chaddy Chadrick Chadwick Chaim Chaitan
Chakor Chakradhar Chakravartee Chakravarti Chakrika Chalmers Chan Chanakya Chance Chancey Chanda Chandak
Chandal Chandan Chandani Chandi Chandini Chandira Chandler Chandni Chandra Chandraayan Chandrabhaga
Chandrabhan Chandradev Chandrakala Chandraketu Chandrakin Chandramani Chandramauli Chandramohan Chandran
Chandranath Chandrani Chandraprabha Chandraswaroopa Chandravati Chane Chanel Chanelle Channa Chantal Chantalle
Chapal Chapala Charak Charil Charin Chariot Charis Charissa Charisse Charita Charity Charla Charlaine Charlean
Charleen Charlemagne Charlena Charlene Charles Charley Charlie Charline Charlot Charlotta Charlotte Charlton
Charmain Charmaine Charmane Charmian Charmine Charmion Charo Charuchandra Charumati Charuvrat Charvi Charyl
Chas Chase Chasity Chastity Chaten Chatur Chatura Chaturaanan Chaturbhuj Chaunce Chauncey Chaya Chayenne Chaz
Che Chelsae Chelsea Chelsey Chelsie Chelsy Chen Cher Chere Cherechi Cherey Cheri Cherianne Cherice Cherida
Cherie Cherilyn Cherilynn Cherin Cherise Cherish Cherlyn Cherri Cherrita Cherry Cherubino Chery Cherye Cheryl
Ches Chesley Cheslie Chester Cheston Chet Chetan Chetanaanand Chev Chevalier Chevy Cheyanne Cheyenne
Chiaffredo Chiamaka Chiara Chiarra Chic Chick Chickie Chicky Chico Chidaakaash Chidaatma Chidambar Chidambaram
Chidananda Childebert Chilpéric Chilton Chimamanda Chinedu Chinmayanand Chinmayananda Chinyere Chiquia
Chiquita Chiranjeev Chiranjeeve Chisom Chitraksh Chitrali Chitramala Chitrangada Chizoba Chlo Chloe Chloette
Chloris Chloé Chraniboj Chranibor Chranislav Chranislava Chris Chrisse Chrissie Chrissy Christ Christa
Christabel Christabella Christal Christalle Christan Christean Christel Christelle Christen Christi Christiaan
Christian Christiana Christiane Christiano Christie Christin Christina Christine Christodule Christoffer
Christoforo Christop Christoper Christoph Christophe Christopher Christophorus Christos Christy Christye
Christyna Chrisy Chrotoem Chrysa Chrysler Chrysole Chrysostome Chrystal Chryste Chrystel Chrétien Chucho Chuck
Chukwu Chval Chyna Ciara Cicely Cicero Cicily Ciel Cielo Cierra Cihad Cihan Cihangir Cilka Cilvenaz Cinda
Cindee Cindelyn Cinderella Cindi Cindie Cindra Cindy Cinnamon Cino Cinzia Ciprian Cipriana Cipriano Cirano
Ciriaco Cirilla Cirillo Cirilo Cirino Ciro Cissiee Cissy Citlalli Civan Claas Claiborn Claiborne Clair Claire
Clara Clarabelle Clarance Clare Clarence Clarenzio Claresta Clareta Claretta Clarette Clarey Clari Claribel
Clarice Clarie Clarinda Clarine Clarisa Clarissa Clarisse Clarita Clark Clarke Clary Claud Claude Claudell
Claudelle Claudetta Claudette Claudia Claudian Claudianus Claudie Claudien Claudina Claudine Claudio Claudiu
Claudius Claus Clay Clayborn Clayborne Claybourne Clayson Clayton Clea Cleandro Cleavland Clelia Clem Clemence
Clemens Clement Clemente Clementia Clementina Clementine Clementius Clemenzia Clemmie Clemmy Cleo Cleofe Cleon
Cleonico Cleopatra Cleora Clerc Clerissa Cleta Cletis Cletus Cleve Cleveland Clevey Clevie Cliff Clifford
Clifton Clim Climaco Clinio Clint Clinton Clio Clive Clo Clodomiro Clodoveo Cloe Clorinda Cloris Clotaire
Clotilda Clotilde Clovis Cloyd Cly Clyde Clyve Clywd Cléandre Clélie Clémence Clément Clémentine Cléry Cob
Cobb Cobbie Cobby Coby Coco Codee Codi Codie Codin Codrin Codrina Cody Coen Cointa Cointon Colan Colas Colby
Cole Coleen Coleman Colene Colet Coletta Colette Colin Coline Colins Colleen Collen Collete Collette Collie
Collien Collin Colline Colly Colman Colmanno Colmazio Colomba Colombano Colombo Colt Colten Colton Columbus
Colver Comfort Con Conan Conant Concepcion Concepción Conception Concetta Concettina Concetto Conchita
Concordia Concordio Conn Conner Conney Conni Connie Connor Conny Conor Conrad Conrade Conrado Conroy Consalve
Consolata Constance Constancia Constancy Constant Constanta Constantia Constantin Constantina Constantine
Constantino Constança Consuela Consuelo Conway Coop Cooper Cora Corabel Corabella Corabelle Coral Coralia
Coralie Coraline Coralyn Corbet Corbett Corbie Corbin Corbiniano Corby Cord Cordelia Cordelie Cordell Cordey
Cordi Cordia Cordie Cordula Cordy Coreen Corella Corenda Corene Coreno Corentin Corentine Coretta Corette
Corey Cori Corie Corilla Corina Corine Corinna Corinne Coriolano Coriss Corissa Corliss Corly Cornall Cornel
Cornela Cornelia Cornelio Cornelis Corneliu Cornelius Cornell Cornelle Corney Cornie Corny Coronato Corrado
Correna Correy Corri Corrianne Corrie Corrina Corrine Corrinne Corry Cort Cortez Cortie Cortney Corty Corvin
Cory Cos Cosetta Cosette Cosima Cosimo Cosma Cosme Cosmin Cosmina Cosmo Costa Costache Costante Costantino
Costanza Costanzo Costel Costin Coty Courtenay Courtnay Courtney Coy Cozmo Craggie Craggy Craig Crawford
Creigh Creight Creighton Cremenzio Creola Crescente Crescenzia Crescenzio Crespignano Crichton Crin Crina Cris
Crispino Crissie Crissy Crista Cristabel Cristal Cristaldo Cristea Cristen Cristi Cristian Cristiana Cristiano
Cristie Cristin Cristina Cristine Cristionna Cristián Cristobal Cristofor Cristoforo Cristopher Cristy
Cristóbal Crocefissa Crocefisso Cronida Crosby Cross Cruz Crysta Crystal Crystel Crystie Cthrine Ctibor
Ctibora Ctirad Ctirada Ctislav Ctislava Cull Cullan Cullen Culley Cullie Cullin Cully Culver Cumhur Cunegonda
Cuniberto Cupido Curcio Curr Curran Currey Currie Curry Curt Curtice Curtis Cuzia Cyb Cybil Cybill Cydney
Cymbre Cynde Cyndi Cyndia Cyndie Cyndy Cynthea Cynthia Cynthie Cynthy Cyntie Cyprien Cyprián Cyra Cyriaque
Cyrielle Cyril Cyrila Cyrill Cyrille Cyrillus Cyrus Cyryl Cândar Cécile Cédric Céleste Célestin Célestine
Célia Célien Céline Césaire César Cézar Côme Cübeyr Cüneyt D'angelo Daan Daantje Dacey Dacia Dacian Daciana
Daciano Dacie Dacio Dacy Dada Dado Dael Daevi Daevika Daffi Daffie Daffy Dafina Dafne Dag Dagmar Dagmara Dagny
Dagoberto Dahlia Daiana Daija Daile Daisey Daisha Daisi Daisie Daisy Daiwik Dakota Daksha Dakshayani Dal Dale
Dalenna Daley Dalia Dalibor Dalibora Daliborka Dalida Dalie Dalila Dalimil Dalimila Dalimír Dalimíra Dalis
Dall Dallas Dalli Dallin Dallis Dallon Dalmazio Daloris Dalston Dalt Dalton Damara Damaris Damaso Damayanti
Dame Dameon Damian Damiana Damiano Damien Damife Damil Damilare Damilola Damin Damion Damir Damita Damián
Damiána Damla Damocle Damodara Damola Damon Dan Dana Dandak Dandapaani Dandre Dane Danell Danella Danette
Dangelo Dani Dania Danial Danica Danice Danie Daniel Daniela Daniele Daniella Danielle Danijel Danijela Danika
Danila Danilo Danio Danique Danit Danita Daniël Danjuma Danka Danna Dannel Danni Dannie Danny Dannye Dante
Danuta Danya Danyelle Danyette Danyka Daphene Daphna Daphne Daphnee Daphney Daphné Dar Dara Darasimi Darb
Darbee Darbie Darby Darcee Darcey Darci Darcie Darcy Darda Dare Dareen Darek Darell Darelle Daren Dari Daria
Darian Dariana Darice Darie Darien Darija Darill Darin Darina Darinka Dario Darion Darius Dariusz Darja Darko
Darla Darleen Darlene Darline Darlleen Darn Darnall Darnell Daron Darrel Darrell Darrelle Darren Darrick
Darrin Darrion Darron Darryl Darsey Darshan Darshwana Darsie Darwin Darya Daryl Daryle Daryn Dasha Dashawn
Dasi Dasia Dasie Dasya Datha Datta Daune Dav Dave Daveen Daven Daveta Davey Davi David Davida Davidde Davide
Davidson Davie Davin Davina Davine Davino Davion Davis Davita Davon Davonte Davor Davorin Davud Davy Dawid
Dawn Dawna Dawson Dax Dayaamay Dayaananda Dayaanidhi Dayamayee Dayana Dayle Dayna Dayne Dayton Ddene Dea Dean
Deana Deane Deangelo Deanna Deanne Deb Debbi Debbie Debby Debee Debera Debi Debor Debora Deborah Debra Decca
Decebal Decimo Deck Declan Dede Dedie Dedra Dedric Dedrick Dee Deeann Deeanne Deedee Deeksha Deen Deena
Deenabandhu Deepali Deepan Deepankar Deependra Deepesh Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimayee
Deeptimoy Deeptimoyee Deerdre Deevakar Deeyn Defne Degna Dehlia Deidre Deina Deion Deirdre Deja Dejah Dejon
Dejuan Del Dela Delainey Delaney Delano Delbert Delcina Delcine Delfina Delfino Delia Delie Delila Delilah
Delinda Delizia Dell Della Delly Delmar Delmer Delmor Delmore Delora Delores Deloria Deloris Delpha Delphia
Delphin Delphine Delphinia Delta Demarco Demarcus Demario Demet Demeter Demetra Demetre Demetri Demetria
Demetrio Demetris Demetrius Demetriusz Demi Demilade Demiralp Demirhan Democrito Demond Demostene Demott Den
Dena Dene Deni Denice Denis Denisa Denise Deniz Denizalp Denna Dennet Denney Denni Dennie Dennis Dennison
Denny Denver Deny Denys Denyse Deodata Deodato Deon Deondre Deonne Deontae Deonte Der Derby Dereck Derek
Derick Derin Derk Dermot Deron Derrek Derrick Derrik Derril Derron Derry Derward Derwin Derya Des Desdemona
Deshaun Deshawn Desi Desiderata Desiderato Desiderio Desirae Desiree Desiri Desmond Desmund Despina Dessie
Destan Destany Deste Destin Destinee Destiney Destini Destiny Dev Deva Devadatt Devagya Devajyoti Devak Devan
Devangana Devani Devante Devasree Devdan Deven Devesh Deveshwar Devi Devika Devin Devina Devinne Devland
Devlen Devlin Devon Devondra Devonna Devonne Devonte Devora Devota Devran Devvrat Devy Devyn Dew Dewain
Dewayne Dewey Dewi Dewie Dewitt Dex Dexter Dexx Dezider Dhaanyalakshmi Dhana Dhanadeepa Dhanalakshmi Dhananjay
Dhanapati Dhanesh Dhanpati Dhanu Dhanvin Dhara Dharani Dharitri Dharmaketu Dhatri Dhruv Dhyanesh Dhyaneshwar
Diahann Diamante Dian Diana Diandra Diane Dianemarie Diann Dianna Dianne Diannne Dianora Diarmid Dick Dickie
Dicky Dicle Diclehan Dida Didem Didi Didier Didimo Didina Dido Diede Diego Dieke Diena Dierdre Dies Dieter
Dietrich Dieudonné Dieudonnée Digambar Digambara Dikmen Diksha Dilan Dilara Dilaver Dilay Dilberay Dildâr
Dilek Diler Diletta Dilhan Dill Dillan Dillie Dillon Dilly Dilruba Dimitri Dimitrij Dimitrina Dimitry Dina
Dinah Dinakar Dinesh Dinis Dinkar Dinnie Dinny Dino Dinu Dinç Dinçer Diocleziano Diodata Diodoro Diogene Diogo
Diomede Dion Dione Dionigi Dionis Dionisia Dionisio Dionizy Dionne Dionysus Dionýz Dionýzos Dipali Dipankar
Dipendra Dipesh Diptendu Direnç Diri Dirk Dita Divaakar Divakar Divjot Divna Divo Divya Dix Dixie Dizik
Djayden Djenna Dmitri Dniren Dobrava Dobromil Dobromila Dobromír Dobromíra Dobroslav Dobroslava Dochia Dock
Doda Dodato Dode Dodi Dodie Dody Doe Doina Dolf Doll Dolley Dolli Dollie Dolly Dolores Dolorita Doloritas
Dolph Dolunay Dom Domagoj Domenic Domenica Domenick Domenico Domeniga Domenik Domezio Dominga Domingo Domini
Dominic Dominica Dominick Dominik Dominika Dominique Domiziano Domnica Don Dona Donal Donald Donalda Donall
Donalt Donat Donata Donatella Donatello Donato Donaugh Donavon Donella Donelle Donetta Donia Donica Donielle
Donka Donn Donna Donnamarie Donnell Donni Donnie Donny Donovan Donát Donáta Dora Doralia Doralin Doralyn
Doralynn Doralynne Dorana Dorcas Dore Doreen Dorel Dorelia Dorella Dorelle Dorena Dorene Doretta Dorette Dorey
Dori Doria Dorian Doriana Doriane Doriano Dorica Dorice Dorie Dorin Dorina Dorine Dorinel Doris Dorisa Dorise
Dorita Dorián Dorli Doro Dorolice Dorolisa Dorota Dorotea Doroteja Doroteo Doroteya Dorothea Dorothee Dorothy
Dorothée Dorree Dorri Dorrie Dorris Dorry Dortha Dorthea Dorthy Doru Dory Dosi Dot Doti Dotti Dottie Dotty
Doubrava Doubravka Douce Doug Dougie Douglas Douglass Dougy Douwe Dov Dovie Doy Doyinsola Doyle Draga Dragica
Drahomil Drahomila Drahomír Drahomíra Drahoslav Drahoslava Drahotín Drahotína Drahutin Drake Draupadi Dre
Dreddy Dredi Drew Dron Drona Dru Druci Drucie Drucill Drucy Drud Drugi Druina Drusi Drusie Drusilla Drusy Dua
Duane Duarte Dubravka Dubravko Duccio Duco Ducu Dud Dudley Duduzile Duff Duffie Duffy Dugald Duilio Duje Dujo
Duke Dukey Dukie Duky Dulari Dulce Dulcea Dulci Dulcia Dulciana Dulcie Dulcine Dulcinea Dulcy Dulina Dulsea
Dumisani Dumitra Dumitrana Dumitru Dun Dunc Duncan Dunja Dunn Dunstan Dur Durand Durant Durante Durga
Durgeshwari Durodola Duru Dururbunsuz Durward Dustin Dusty Duuk Duygu Dwain Dwaipayan Dwaipayana Dwayne Dwight
Dyan Dyana Dyane Dyann Dyanna Dyanne Dylan Dylano Dyna Dynah Dávid Dâver Débora Désiré Döndü Dündar Dünya
Dürdane Dürriye Eachelle Eada Eadie Eadith Eadmund Eal Ealasaid Eamon Earl Earle Earlene Earlie Earline
Earnest Earnestine Eartha Earvin Easter Easton Eba Ebba Ebe Eben Ebeneser Ebenezer Eberardo Eberhard Eberto
Ebiere Ebin Ebiowei Ebonee Ebony Ebren Ebru Ebunoluwa Ebuzer Ecaterina Ecclesio Ece Ecehan Ecem Ecevit Ecmel
Ecrin Ecvet Eda Edan Edd Edda Eddi Eddie Eddy Ede Edee Edelberga Edeline Eden Edgar Edgard Edgardo Edhem Edi
Edie Edik Edil Edilberto Edin Edison Edita Edith Editha Edithe Editta Ediva Ediz Edlin Edmon Edmond Edmondo
Edmund Edmée Edna Edoardo Edouard Edsel Eduard Eduarda Eduardo Eduino Edvard Edvarda Edvige Edvin Edvín Edward
Edwardo Edwin Edwina Edy Edyta Edyth Edythe Eef Eefje Eekalabya Efe Effie Efisio Efken Eflah Efraim Efrain
Efrem Efren Efsun Eftalya Eftimia Eftimie Egan Egbert Ege Egemen Egeo Egidio Eginardo Egisto Egizia Egle
Egmont Egon Egona Egor Eileen Eilis Eimile Einar Eino Eirena Ekaaksh Ekadant Ekaksh Ekalavya Ekaling
Ekaparnika Ekaterina Ekdant Ekeç Ekim Ekin Ekmel Ekow Ekrem Ekundayo Ela Eladio Elaide Elaina Elaine Elakshi
Elana Elane Elanur Elayne Elbert Elberta Elbertina Elbertine Elda Elden Eldin Eldon Eldora Eldred Eldredge
Eldridge Elea Eleanor Eleanora Eleanore Eleazar Electa Electra Eleen Elektra Elena Elene Eleni Elenor Elenora
Elenore Eleonora Eleonore Eleonóra Elettra Eleuterio Elfie Elfreda Elfrida Elfrieda Elfrída Elga Elgin Eli
Elia Eliabeth Eliah Elian Eliana Eliane Eliano Elianora Elianore Elias Eliasz Elicia Elide Elie Eliezer Elif
Elifio Eligio Elihu Elijah Elimena Elin Elina Eline Elinor Elinore Elio Eliodoro Eliot Elisa Elisabet
Elisabeta Elisabeth Elisabetta Elisaveta Elise Elisea Eliseo Elisha Elissa Elita Eliza Elizabet Elizabeth
Elize Elizej Elizeus Elka Elke Elkin Ella Elladine Ellary Elle Ellen Ellene Ellerey Ellery Ellette Elli Ellie
Elliot Elliott Ellis Ellissa Ellswerth Ellsworth Ellwood Elly Ellyn Ellynn Elmar Elmas Elmer Elmira Elmo
Elmore Elna Elnar Elnora Elnore Elodia Elodie Elody Elogio Eloisa Eloise Elonore Elora Elouise Eloy Elpidio
Elroy Elsa Elsbeth Elset Elsey Elsi Elsie Elsinore Elspeth Elston Elsworth Elsy Elta Elti Elton Elva Elvan
Elvera Elvezio Elvia Elvie Elvin Elvina Elvino Elvira Elvis Elvyn Elvíra Elwin Elwira Elwood Elwyn Ely Elyn
Elynn Elyse Elysee Elysha Elysia Elyssa Elza Elçin Ema Emalee Emalia Emanoil Emanuel Emanuela Emanuele Emanuil
Emced Emeka Emel Emelda Emelen Emelia Emelie Emelina Emeline Emelita Emely Emelyne Emera Emerald Emerich
Emerson Emery Emidio Emie Emil Emile Emilee Emili Emilia Emilian Emiliana Emiliano Emilie Emilijan Emiline
Emilio Emilián Emily Emin Emine Emir Emirhan Emlen Emlyn Emlynn Emlynne Emma Emmalee Emmaline Emmalyn Emmalynn
Emmalynne Emmanuel Emmanuelle Emmelie Emmeline Emmely Emmerich Emmerico Emmery Emmet Emmett Emmey Emmi Emmie
Emmit Emmitt Emmott Emmy Emmye Emogene Emory Empirio Emrah Emre Emrullah Emyle Emylee Emília Emílie Ena
Enakshi Ender Enderun Endrigo Enea Enecone Enes Engelbert Engin Englebert Engracia Enguerrand Enid Enie Enimia
Eniola Enis Enise Enna Ennio Ennis Enno Enoch Enola Enos Enrica Enrichetta Enrico Enrika Enrique Enriqueta
Ensar Enver Enya Enzo Eolanda Eolande Ephraim Ephrayim Ephrem Era Eracla Eraclide Eraldo Eralp Eran Erardo
Erasmo Erasmus Erast Erastus Eray Erazim Erazmus Erberk Erberto Ercan Ercolano Ercole Ercüment Erda Erdal
Erdem Erdeni Erdenikatun Erdeniözük Erdinç Erek Erel Eremia Eren Erena Erenia Erentüz Ergene Ergenekatun Ergin
Ergün Ergüner Erhan Erhard Erhart Eriberto Eric Erica Erich Ericha Erick Ericka Erico Erie Erik Erika Erin
Erina Erinn Erinna Erinç Erke Erkâm Erkân Erl Erling Erma Erman Ermanno Ermelinda Ermen Ermenegarda
Ermenegilda Ermenegildo Ermengarde Ermentrude Ermes Ermete Ermilo Ermin Ermina Erminia Erminie Erminio Erna
Ernaline Ernest Ernesta Ernestina Ernestine Ernesto Ernestus Ernie Ernst Erny Erol Eros Errick Errol Erroll
Ersilia Ersin Erskine Ertan Erten Ertenözük Ertha Erv Ervin Ervín Ervína Erwin Eryn Erçin Esat Esaù Esdras
Esen Esenbike Eser Esha Eshana Eshita Esi Esin Esma Esmaria Esme Esmee Esmeralda Esmeray Esmée Esperanza Esra
Essa Esse Essie Essy Esta Esteban Estefania Estel Estela Estele Estell Estella Estelle Ester Estera Esterina
Estevan Esther Estrella Estrellita Esuperio Esupofo Etan Etela Eterie Etha Ethan Ethe Ethel Ethelbert Ethelda
Ethelin Ethelind Etheline Ethelred Ethelyn Ethem Ethyl Etienne Etil Etta Etti Ettie Ettore Etty Eubert Euclide
Eudes Eudokia Eudoksja Eudora Eudoxe Eudoxie Euell Eufebio Eufemia Eufemio Eufrasia Eufronio Eufrosina
Eufrozina Eufrozína Eugen Eugene Eugenia Eugenie Eugenio Eugenius Eugeniusz Eugine Eugène Eugénia Eugénie Eula
Eulah Eulalia Eulalie Eulálie Euna Eunice Eunika Euphemia Euphrasie Euridice Eusebia Eusebie Eusebio Eusebiu
Eusebius Euseo Eustace Eustache Eustacia Eustorgio Eustosio Eustracjusz Eusèbe Eusébie Eutalia Eutalio Eva
Evald Evaldo Evaleen Evalyn Evan Evandro Evangelia Evangelin Evangelina Evangeline Evanghelina Evania Evanne
Evans Evarist Evaristo Evasio Eve Eveleen Evelien Evelin Evelina Eveline Evelyn Evelína Even Everard Everardo
Evered Everett Everette Evert Evey Evi Evidio Evie Evin Evita Evodio Evonne Evran Evremondo Evren Evvie Evvy
Evy Evyn Ewa Ewald Ewan Eward Ewart Ewatomi Ewelina Ewell Ewen Eyde Eydie Eyiz Eylül Eymen Eyram Eyüp Ezechiel
Ezechiele Ezekiel Ezequiel Eziechiele Ezio Ezmeralda Ezra Ezrak Ezri Faas Fabe Faber Fabia Fabian Fabiana
Fabiano Fabie Fabien Fabienne Fabijan Fabio Fabiola Fabián Fabiána Fabiënne Fabrice Fabrizio Fadekemi Faderera
Fadime Fae Fahrettin Fahri Fahriye Fahrünissa Faik Faina Fairfax Fairleigh Fairlie Faith Falba Falito Falk
Falkner Fallon Famiano Famke Fan Fanchette Fanchon Fancie Fancy Fanechka Fania Fanni Fannie Fanny Fantin
Fantine Fanya Fanyana Fara Farah Farand Fardau Farica Faris Farlay Farlee Farleigh Farley Farlie Farly Farr
Farra Farrah Farrand Farrel Farrell Farris Faruk Fasih Fatih Fatima Fatin Fatma Faulkner Faun Faunie Faust
Fausta Faustin Faustina Faustine Faustino Fausto Faustýn Faustýna Favian Fawn Fawne Fawnia Fax Fay Faya Faydra
Faye Fayen Fayenne Fayette Fayina Fayre Faysal Fayth Faythe Fazilet Fazio Fazullah Febe Feda Fedai Fedde
Fedele Federica Federico Fedor Fedora Fedro Fee Fehime Fehintola Fehmi Felecia Felic Felicdad Felice Felicia
Feliciano Felicie Felicio Felicita Felicitas Felicity Felicián Felicle Felike Feliks Felina Feline Felipa
Felipe Felisha Felita Felix Feliza Felizio Felton Felície Fem Femke Femm Fender Fenelia Fenja Fenna Fenne
Feodor Feodora Ferah Feramuz Feray Ferd Ferda Ferdi Ferdie Ferdinand Ferdinanda Ferdinande Ferdinando Ferdy
Ferdynanda Fergus Ferguson Ferhan Ferhat Feride Feridun Feriha Ferit Ferman Fermiano Fermin Fermo Fern
Fernanda Fernande Fernandina Fernando Ferne Ferre Ferrel Ferrell Ferris Ferruccio Ferruh Festo Fevzi Fey
Feyyaz Feyza Feyzullah Fiacre Fiammetta Fiann Fianna Fibikemi Fidan Fidel Fidela Fidelia Fidelie Fidelio
Fidelity Fidelius Fidenziano Fidenzio Fidole Fidèle Fieke Fielding Fien Fiene Fiep Fiete Fifi Fifine Figen
Fiifi Fikayomi Fikret Fikri Fikriye Filbert Filberte Filberto Filemon Filia Filibert Filiberto Filide Filip
Filipa Filipe Filippa Filippo Filiz Filmer Filmore Filofteia Filomen Filomena Filomeno Filoména Filou Fin Fina
Findlay Findley Fine Finia Finja Finlay Finley Finn Finnja Finnley Fiodor Fiona Fionna Fionnula Fiordaliso
Fiore Fiorella Fiorenza Fiorenze Fiorenziano Fiorenzo Firdevs Firmin Fitz Fitzgerald Flaminia Flavia Flaviana
Flaviano Flavie Flavien Flavio Flaviu Flavius Flavián Fleano Flem Fleming Flemming Fleta Fletch Fletcher Fleur
Fleurette Flin Flinn Flint Flip Flo Floare Floarea Flodoard Floortje Flor Flora Florance Flore Florea Florella
Florence Florencia Florencio Florencja Florent Florentia Florentin Florentina Florentine Florentýn Florentýna
Florenza Florestan Florette Flori Floria Florian Floriana Floriano Florica Florida Floridia Florie Florin
Florina Florinda Florine Floris Florián Florri Florrie Florry Flory Flossi Flossie Flossy Floy Floyd Flss
Flynn Flóra Foca Folashade Folco Folu Fons Fonsie Fonz Fonzie Forbes Ford Forest Forester Forrest Forrester
Forster Fortunata Fortunato Fortunát Fortuné Fortunée Fos Fosca Fosco Foss Foulques Fowler Fran Franc Franca
France Francene Frances Francesca Francesco Francette Franchot Francia Francine Francis Francisc Francisca
Francisco Franciska Franciskus Francisque Franciszek Franciszka Francklin Francklyn Franco Francois Francoise
Francyne Franjo Frank Franka Frankie Franklin Franklyn Franky Franni Frannie Franny Frans Fransisco Frants
Franz Franzen Franziska François Françoise Frasco Fraser Frasier Frasquito Frayda Fraze Frazer Frazier Fred
Freda Freddi Freddie Freddy Fredek Fredelia Frederic Frederica Frederich Frederick Fredericka Frederico
Frederigo Frederik Frederike Frederique Fredi Fredia Fredra Fredric Fredrick Fredrika Fredy Freeda Freedman
Freek Freeland Freeman Freemon Freida Fremont Frenkie Freya Frida Frido Fridolín Fridrich Frieda Friederike
Friedrich Friedrick Fritz Frontiniano Frusina Fryderyk Frédéric Frédérique Frída Fuat Fulbert Fulberto Fulcran
Fuldem Fulden Fulgence Fulgenzio Fulton Fulvia Fulvio Fulya Funani Funda Funmilade Funmilayo Furio Furkan
Furkân Furman Furseo Fuscolo Fuzuli Fynn Fábio Fâlih Féba Félicie Félicité Féline Félix Füreyya Füruzan Füsun
Gabbey Gabbi Gabbie Gabby Gabe Gabey Gabi Gabie Gabin Gabino Gabriel Gabriela Gabriele Gabriell Gabriella
Gabrielle Gabriellia Gabriello Gabrijela Gabrila Gabriël Gaby Gae Gael Gaelan Gaetano Gaffar Gage Gaglioffo
Gaia Gail Gaile Gaio Gaj Gaja Gajaadhar Gajabahu Gajadhar Gajana Gajbaahu Gal Galatea Galdino Gale Galeazzo
Galen Galfryd Galileo Galina Gallagher Gallard Gallicano Galvan Galven Galvin Gamaliel Gamze Gan Ganak Ganaka
Ganapati Gandharv Gandharva Gandolfo Ganesh Gangesh Gannie Gannon Ganny Gar Garald Garance Gard Gardener
Gardie Gardiner Gardner Gardy Gare Garek Gareth Garett Garey Garfield Garik Garika Garimberto Garland Garner
Garnet Garnett Garnette Garnier Garold Garrard Garrek Garret Garreth Garrett Garrick Garrik Garrison Garrot
Garrott Garry Garth Garud Garuda Garv Garvey Garvin Garvy Garwin Garwood Gary Gaspar Gaspard Gaspare Gasparo
Gasper Gaston Gastone Gates Gati Gatien Gatik Gatsha Gaud Gaudenzia Gaudenzio Gaudino Gaultiero Gauraang
Gaurang Gauranga Gautam Gautama Gautami Gauthier Gautier Gautiero Gav Gavan Gaven Gavin Gavino Gavra Gavrielle
Gawain Gawen Gay Gayatri Gaye Gayel Gayelord Gayla Gayle Gayleen Gaylene Gayler Gaylor Gaylord Gaynor Gazanfer
Gazi Gaël Gaëlle Gbadebo Gbeminiyi Gbemisola Gbolahan Gbowoade Geanina Gearalt Gearard Gedeon Gedeone Geeta
Geetanjali Gejza Gelin Gelincik Gelsomina Geltrude Gelu Gelya Gema Gemine Gemini Geminiano Gemma Gena Genadij
Gencer Gene General Generosa Generoso Genesia Genesio Genesis Geneva Genevieve Geneviève Genevra Genia Genna
Gennaro Genni Gennie Gennifer Genny Geno Genoveffa Genovera Genoveva Gentile Genvieve Genziano Geo Geoff
Geoffrey Geoffroy Geoffry Georas Geordie Georg George Georgeanna Georgeanne Georgel Georgena Georges Georgeta
Georgetta Georgette Georgi Georgia Georgian Georgiana Georgianna Georgianne Georgie Georgina Georgine Georgy
Geovanni Geovanny Geovany Gerald Geralda Geraldina Geraldine Gerard Gerarda Gerardina Gerardo Gerasimo Gerazim
Gerazym Gerberge Gerbert Gerda Gerek Geremia Gerhard Gerharda Gerhardine Gerhardt Geri Gerianna Gerianne
Gerick Gerik Gerino Gerladina Germain Germaine German Germana Germano Germayne Germán Gerolamo Gerome Geronimo
Geronzio Gerrard Gerri Gerrie Gerrilee Gerrit Gerry Gerson Gert Gerta Gerti Gertie Gertrud Gertruda Gertrude
Gertrudis Gertrúda Gerty Gervais Gervasio Gery Gesualdo Geta Gevheri Ghanaanand Ghanashyam Ghanshyam Ghenadie
Gheorghe Gherardo Gherghina Ghislain Ghita Gia Giacinta Giacinto Giacobbe Giacobo Giacomo Giacopo Giada
Giadero Giambattista Gian Giana Gianbattista Giancarlo Giandomenico Gianfranco Gianina Gianluca Gianluigi
Gianmarco Gianmaria Gianmario Gianna Gianni Gianpaolo Gianpiero Gianpietro Gianuario Giasone Giavani Gib Gibb
Gibbie Gibby Gicu Gideon Giel Giff Giffard Giffer Giffie Gifford Giffy Gifty Gigi Gigliola Gijs Gil Gilbert
Gilberta Gilberte Gilbertina Gilbertine Gilberto Gilburt Gilda Gildo Gilemette Giles Giliola Gill Gillan
Gilles Gilli Gillian Gillie Gilligan Gillo Gilly Gina Ginelle Gineto Ginevra Ginewra Ginger Ginni Ginnie
Ginnifer Ginny Gino Gioacchina Gioacchino Giobbe Gioberto Gioconda Giocondo Gioele Gioia Giona Gionata
Giordano Giorgi Giorgia Giorgian Giorgiana Giorgio Giosuele Giosuè Giotto Giovani Giovanna Giovanni Giovanny
Giove Gioventino Giovenzio Gipsy Giralda Giraldo Girardo Girart Giraud Giray Giri Girija Girik Girika Girindra
Giriraaj Giriraj Girish Girja Girolamo Gisela Giselbert Gisele Gisella Giselle Gislebert Gisselle Gisèle Gita
Gitanjali Giuda Giuditta Giulia Giuliana Giuliano Giulietta Giulio Giulitta Giuseppa Giuseppe Giuseppina
Giusta Giustina Giustiniano Giustino Giusto Gizela Gizem Glad Gladi Gladyce Gladys Glauco Gleb Gleda Glen
Glenda Glenden Glendon Glenine Glenn Glenna Glennie Glennis Glori Gloria Gloriana Gloriane Glorie Glory Glyn
Glynda Glynis Glynn Glynnis Gnni Gobinda Godard Godart Goddard Goddart Godeberta Godfree Godfrey Godfry Godiva
Godwin Goffredo Golda Goldarina Golden Goldi Goldia Goldie Goldina Goldy Golia Gomberto Gonca Gondebaud
Gondulfo Gonerio Gonsalwy Gonthier Gontran Gonzaga Gonzague Gonzales Gonzalo Gonçalo Goober Gopaal Gopal Gopee
Gopi Gorakhanatha Gorakhnath Goran Goranka Goraud Gorazd Gordan Gordana Gorden Gordiano Gordie Gordon Gordy
Gosto Goswamee Goswami Gothard Gothart Gottardo Gottfried Gotum Gouranga Goutam Govinda Grace Gracia Gracie
Graciela Graciliano Gracián Graciána Gracja Gradeigh Gradey Gradimir Grady Graehme Graeme Graham Graig Gram
Gran Grange Granger Grannie Granny Grant Grantham Granthem Grantley Granville Grata Gratia Gratiana Grato Gray
Grayce Grayson Grazia Graziana Graziano Graziella Greer Greg Gregg Greggory Gregoire Gregoor Gregor Gregoria
Gregorian Gregorio Gregorius Gregory Grenville Greta Gretal Gretchen Grete Gretel Grethel Gretna Gretta
Greyson Grga Grgo Grgur Grier Griff Griffie Griffin Griffith Griffy Grigore Grimaldo Gris Griselda Grissel
Griswold Griz Grizelda Grove Grover Grozdana Grzegorz Grácie Grégoire Gréta Guadalupe Gualberto Gualterio
Gualtiero Gudakesa Gudakesha Gudrun Guelfo Guenda Guendalina Guendolen Guenevere Guenièvre Guenna Guerrino
Guglielma Guglielmo Gui Guiberto Guido Guilbert Guilhemine Guilherme Guillaume Guillema Guillemette
Guillermina Guillermo Guinevere Guinna Guiscardo Guiseppe Gumesindo Gun Gunar Gundelinda Gunilla Gunnar Gunner
Guntar Gunter Gunther Gurdev Guru Gus Gusella Guss Gussi Gussie Gussy Gust Gusta Gustaf Gustav Gustava Gustave
Gustavine Gustavo Gustavus Gusti Gustie Gusty Gustáv Guthrey Guthrie Guthry Guus Guusje Guy Guyot Guérin
Gvendolina Gvendolína Gvozden Gwen Gwenaëlle Gwendolen Gwendolin Gwendolyn Gweneth Gwenette Gwenneth Gwenni
Gwennie Gwenny Gwenora Gwenore Gwido Gwyn Gwyneth Gwynne Gypsy Gál Gédéon Gérard Géraud Géza Gökalp Gökben
Gökbörü Gökmen Göknur Gökçe Gökçegöl Gökçen Gökçiçek Gönenç Göngör Gönül Görkem Görün Gözde Güher Gül Gülbahar
Gülben Güldem Gülden Güldeste Gülegen Gülemen Gülen Güler Gülgün Gülhan Gülnaz Gülpembe Gülriz Gülsen Gültekin
Gülçin Gülümser Gün Günay Güner Güngör Güniz Günnur Günsel Günseli Günyaruk Günçiçek Gürbüz Gürcan Gürdal
Gürhan Gürkan Gürol Gürsel Güven Güvenalp Güvercin Güzey Habbab Habib Habiba Habil Hacib Hadlee Hadleigh
Hadley Hadria Hadrian Hafi Hafid Hafsa Hagan Hagen Hailee Hailey Hailie Haily Hakan Hakeem Hakem Haki Hakim
Hal Haldun Hale Haleigh Halette Haley Hali Halie Halil Halim Halimeda Halina Halit Hall Halle Halley Halli
Hallie Hallsy Hally Halsey Halsy Haluk Ham Hamdi Hamdullah Hamel Hami Hamid Hamil Hamilton Hamish Hamit Hamlen
Hamlin Hammad Hammâd Hamnet Hamsini Hamza Hana Hanan Handan Hande Hanefi Hani Hank Hanna Hannabel Hannah Hanne
Hannes Hanni Hannie Hannis Hanno Hanny Hans Hansiain Hanson Haralamb Haralambie Harald Harbert Harcourt
Hardouin Hardy Hari Harinakshi Harinarayan Harit Harita Harlan Harland Harlen Harlene Harley Harli Harlie
Harlin Harman Harmon Harmonia Harmonie Harmony Harold Haroun Harp Harper Harri Harrie Harriet Harriett
Harrietta Harriette Harriot Harriott Harris Harrison Harry Hart Hartley Hartwell Harun Harv Harvey Harwell
Harwilll Hasan Haseki Hasheem Hashim Hasibi Hasin Haskel Haskell Haslett Hassan Hassie Hastie Hastings Hasty
Hatip Hatti Hattie Hatty Hattâb Hauke Havel Haven Havla Hayal Hayali Hayat Hayati Haydar Hayden Haydon Hayes
Haylee Hayley Haylie Hayward Haywood Hayyim Hazan Hazar Haze Hazel Hazle Hazlett Heall Heath Heather Heaven
Heber Hebert Hector Heda Hedda Heddi Heddie Hedi Hedvig Hedviga Hedvige Hedvika Hedwig Hedwiga Hedy Heema
Heida Heidi Heidie Heidrun Hein Heindrick Heinrick Heinrik Helaina Helaine Helen Helena Helene Helenka Helga
Helge Helin Hellen Helli Helmer Helmut Heloise Helsa Helyn Henderson Hendrick Hendrik Hendrika Henka Hennes
Henning Henri Henrich Henrick Henrie Henrieta Henrietta Henriette Henrik Henrike Henrique Henry Henryetta
Henryk Henryka Hephzibah Heracleea Herb Herbert Herberta Herbie Herby Herc Hercule Hercules Herculie Heriberto
Herluin Herman Hermann Hermenegildo Hermia Hermie Hermina Hermine Herminia Herminio Hermione Hermon Hermy
Hermína Hernando Hernán Herold Herrick Hersch Herschel Hersh Hershel Herta Hertha Herve Hervey Hervé Hester
Hesther Hestia Hetti Hettie Hetty Hew Hewe Hewet Hewett Hewie Hewitt Heywood Hicabi Hidaya Hidde Hieronim
Hieronymus Hikmet Hilaire Hilal Hilar Hilario Hilarion Hilarius Hilary Hilbert Hilda Hildagard Hildagarde
Hilde Hildebert Hildegaard Hildegard Hildegarde Hildy Hill Hillard Hillary Hillel Hillery Hilliard Hilliary
Hillie Hillier Hilly Hillyer Hilma Hilmi Hilton Himadri Himani Himmet Hincmar Hinda Hinze Hipolit Hipolito
Hippolyte Hira Hiram Hiranmay Hiranmaya Hiranya Hirsch Hjalmar Hlengiwe Hobard Hobart Hobey Hobie Hodge
Hoebart Hogan Holden Holli Hollie Hollis Holly Hollyanne Holmes Holt Homer Homere Homero Homerus Homér Honey
Honor Honoria Honorine Honorius Honoré Hope Horace Horacio Horacy Horatia Horatio Horatius Horea Horia Horst
Hort Horten Hortense Hortensia Hortensie Hortenzia Hortenzie Horton Horymír Horymíra Horác Hosea Hostimil
Hostimila Hostimír Hostimíra Hostislav Hostislava Hostivít Houston Hovard Howard Howell Howey Howie Hoyt Hrvoj
Hrvoje Hrvojka Hube Hubert Huberto Hubey Hubie Hud Hudson Huey Hugh Hughie Hugibert Hugo Hugues Huguette Hulda
Hulki Hulusi Humbert Humberto Humfrey Humfrid Humfried Humphrey Hunfredo Hunt Hunter Huntington Huntlee
Huntley Hurlee Hurleigh Hurley Husain Husein Hussein Huub Huzeyfe Hyacint Hyacinta Hyacinth Hyacintha
Hyacinthe Hyacinthia Hyacinthie Hyatt Hyman Hymie Hynda Hynek Hypolit Háta Hâdi Hâlis Hâtem Hédelin Hélier
Hélio Héloïse Hélène Hüccet Hüdayi Hüdâvendigâr Hülya Hüma Hümayun Hümeyra Hüner Hürkan Hüsameddin Hüsamettin
Hüseyin Hüsnü Hüsrev Iacob Iacopo Iacopone Iago Iain Ian Iancu Ianira Ianis Ianthe Iasmina Ibbie Ibby Ibidapo
Ibironke Iboja Ibrahim Ibukunoluwa Ica Icaro Ichabod Icie Icilio Ico Ida Idalia Idalina Idaline Idea Idell
Idella Idelle Idette Ido Idowu Idris Ieremia Ifeanyichukwu Ifeoluwa Ifeoma Ifunanya Ige Iggie Iggy Iginia
Iginio Igino Ignace Ignacio Ignacius Ignacy Ignatius Ignaz Ignazio Ignác Ignácie Ignát Ignáta Igor Ike Ikenna
Ikeoluwa Ikey Ikhidie Ila Ilaire Ilaria Ilarie Ilario Ilarion Ilay Ilayda Ilda Ildebrando Ildefonso Ildegarda
Ildegonda Ildika Ileana Ileane Ilene Ilenia Ilia Iliana Ilias Ilie Ilija Ilinca Ilise Ilja Iljana Ilka Ilko
Illa Illidio Illuminato Ilona Ilsa Ilse Ilva Ilyas Ilysa Ilyse Ilyssa Ilza Ima Imani Imelda Imke Immacolata
Immacolato Immanuel Imogen Imogene Imojean Imoleoluwa Imran Imrich Ina Inanç Inara Inaya Incoronata Inder
Indira Indra Indro Indy Ines Inesa Inesita Inessa Inez Inga Ingaberg Ingaborg Ingamar Ingar Inge Ingeberg
Ingeborg Ingeborga Ingelbert Ingemar Inger Inglebert Inglis Ingmar Ingra Ingram Ingrid Ingrida Ingrim Ingunna
Inigo Inioluwa Inja Inka Inna Inness Innis Innocent Innocente Innocenty Innocenza Innocenzo Ino Inocenc Inyoni
Inès Inés Inéz Inês Ioan Ioana Ioanina Iolanda Iolande Iolanthe Iole Ion Iona Ione Ionel Ionela Ionelia Ionne
Iorgo Iorgos Iorio Iormina Iosefina Iosep Iosif Ippocrate Ippolito Ira Irem Iremide Irena Irene Irenej Ireneo
Ireneus Ireneusz Ireti Iretioluwa Iride Iridenta Irina Irinel Iris Irita Irma Irmak Irmina Irv Irvin Irvine
Irving Irwin Irwinn Irène Isa Isaac Isaak Isabeau Isabel Isabela Isabelita Isabell Isabella Isabelle Isac
Isacco Isador Isadora Isadore Isahella Isai Isaia Isaiah Isaias Isak Ischirione Ise Iseabal Iseoluwa Iseult
Ishola Isiahi Iside Isidor Isidora Isidore Isidoro Isidro Isioma Isis Isisa Ismael Ismaele Ismail Ismérie
Isobel Isolda Isom Isotta Isra Israel Issac Issi Issiah Issie Issy Ita Italia Italo Itch Itri Itunuoluwa Itzel
Iulia Iulian Iuliana Iuliu Iurie Iustin Iustina Iustinian Iva Ivah Ivan Ivana Ivanka Ivano Ivanoe Ivar Ive
Ivek Iven Iver Ives Iveta Ivett Ivetta Ivette Ivica Ivie Ivna Ivo Ivona Ivone Ivonne Ivor Ivory Ivy Iván
Iyabode Iyadunni Iyanuoluwa Iyinoluwa Izaak Izabel Izabela Izabella Izaiah Izajasz Izak Ize Izidor Izidora
Izmael Izolda Izydor Izzy Izák Jabari Jabez Jabulile Jace Jacek Jacenta Jacey Jacinda Jacinta Jacintha
Jacinthe Jacinto Jack Jackeline Jackelyn Jacki Jackie Jacklin Jacklyn Jackquelin Jackqueline Jackson Jacky
Jaclin Jaclyn Jacob Jacoba Jacobo Jacobus Jacquelin Jacqueline Jacquelyn Jacquelynn Jacquenetta Jacquenette
Jacques Jacquetta Jacquette Jacqui Jacquie Jacynth Jacynthe Jada Jade Jaden Jadesola Jadon Jadran Jadrana
Jadranka Jadranko Jadro Jadwiga Jadyn Jae Jaeden Jaelynn Jaga Jagadish Jagadisha Jagathi Jagdeep Jagdish
Jagica Jagmeet Jahnu Jai Jaida Jaiden Jailey Jailyn Jaime Jaimie Jaimini Jaimy Jaine Jairo Jaivey Jakayla Jake
Jakie Jakob Jakov Jakub Jakuba Jakubina Jakubka Jale Jaleel Jalen Jalon Jalou Jalyn Jamaal Jamal Jamar
Jamarcus Jamel James Jameson Jamesy Jamey Jami Jamie Jamil Jamila Jamill Jamima Jamir Jamison Jammal Jammie
Jan Jana Janae Janaya Janaye Jandy Jane Janean Janeczka Janeen Janek Janel Janela Janella Janelle Janene
Janenna Janessa Janet Janeta Janetta Janette Janeva Janey Jania Janica Janice Janick Janie Janifer Janin
Janina Janine Janis Janith Janiya Janka Janko Janna Janne Jannek Jannel Jannelle Jannes Jannie Jannik Jannis
Jano Janos Janosch Janot Janusz Jany Japhet Jaquan Jaquelin Jaqueline Jaquelyn Jaquenetta Jaquenette Jaquith
Jara Jarad Jard Jareb Jared Jaren Jari Jarib Jarid Jarmil Jarmila Jarne Jarno Jarod Jarolím Jarolíma Jaromil
Jaromír Jaromíra Jaron Jaroslav Jaroslava Jarrad Jarred Jarrell Jarret Jarrett Jarrid Jarrod Jarvis Jase Jasen
Jasenko Jasmijn Jasmin Jasmina Jasmine Jasmína Jasna Jason Jasper Jasun Jaunita Javas Javi Javier Javon
Javonte Jax Jaxon Jaxx Jay Jaya Jayce Jaycee Jayda Jayde Jayden Jaydon Jaye Jaylan Jaylano Jaylen Jaylin
Jaylinn Jaylon Jayme Jaymee Jaymie Jayne Jaynell Jayson Jayvano Jazlyn Jazmin Jazmyn Jazmyne Jazz Jazzlyn
Jazzlynn Jdavie Jean Jeana Jeane Jeanelle Jeanette Jeanie Jeanine Jeanna Jeanne Jeannel Jeannette Jeannie
Jeannine Jeannot Jecho Jed Jedd Jeddy Jedediah Jedidiah Jeff Jefferey Jefferson Jeffery Jeffie Jeffrey Jeffry
Jeffy Jefta Jehanna Jehanne Jehu Jela Jelena Jelene Jelica Jella Jelle Jelmer Jelte Jemie Jemima Jemimah
Jemmie Jemmy Jen Jena Jenda Jenel Jenelle Jeni Jenica Jeniece Jenifer Jeniffer Jenilee Jenine Jenn Jenna
Jennee Jennette Jenni Jennica Jennie Jennifer Jennilee Jennine Jennings Jenny Jennyfer Jeno Jenovéfa Jens
Jensen Jente Jephthah Jeppe Jerad Jerald Jeralee Jeramey Jeramie Jeramy Jere Jerel Jereme Jeremi Jeremiah
Jeremias Jeremiasz Jeremie Jeremy Jeri Jermain Jermaine Jermayne Jermey Jerod Jerome Jeromy Jeroným Jerrell
Jerri Jerrie Jerrilee Jerrilyn Jerrine Jerrod Jerrold Jerrome Jerry Jerrylee Jervis Jerzy Jerónimo Jesika
Jesper Jess Jessa Jessalin Jessalyn Jessamine Jessamyn Jesse Jessee Jesselyn Jessey Jessi Jessica Jessie
Jessika Jesslyn Jesslynn Jessy Jessyca Jesus Jesús Jet Jeth Jethro Jett Jette Jettie Jevon Jewel Jewell
Jewelle Jidde Jil Jiljí Jill Jillana Jillane Jillayne Jilleen Jillene Jilli Jillian Jillie Jilly Jim Jimi
Jimmie Jimmy Jimram Jindra Jinny Jinte Jinthe Jip Jitender Jitendra Jitka Joachim Joah Joan Joana Joane Joanie
Joann Joanna Joanne Joannes Joannie Joanny Joany Joaquim Joaquin Joaquín Joas Jobey Jobi Jobie Jobina Joby
Jobye Jobyna Jocelin Joceline Jocelyn Jocelyne Jock Jocko Jodee Jodi Jodie Jody Joe Joeann Joel Joela Joelie
Joelina Joeline Joell Joella Joelle Joellen Joelly Joellyn Joelynn Joep Joes Joesph Joete Joey Johan Johana
Johann Johanna Johannah Johannes Johathan John Johna Johnath Johnathan Johnathon Johnette Johnna Johnnie
Johnny Johnpaul Johnson Johny Joice Jojo Jolana Jolanta Jolayemi Jolee Joleen Jolene Joletta Joli Jolie Jolien
Jolijn Jolin Jolina Joline Joly Jolyn Jolynn Jon Jona Jonah Jonas Jonatan Jonathan Jonathon Jone Jonell Joni
Jonie Jonis Jonna Jonte Joojo Joost Jop Jordain Jordan Jordana Jordane Jordanna Jordi Jordon Jordy Jordyn
Jorey Jorga Jorgan Jorge Jori Jorie Joris Jorn Jorrie Jorrit Jorry Jort Jory Joscelin Joscha Joschua Jose
Josee Josef Josefa Josefien Josefin Josefina Josefine Josefína Joseito Josep Joseph Josepha Josephin Josephina
Josephine Josey Josh Joshia Joshua Joshuah Josi Josiah Josiane Josianne Josias Josie Josip Josipa Joso Josse
Josselin Josselyn Josua Josue Josué Josy José Joséphine Jourdain Jourdan Jovan Jovana Jovani Jovanny Jovany
Joy Joya Joyan Joyann Joyce Joycelin Joye Jozef Jozefa Jozefína Jozue João Joël Joëlle Jsandye Juan Juana
Juanita Jud Juda Judah Judas Judd Jude Judi Judicaël Judie Judita Judith Juditha Judon Judson Judy Judye
Judyta Juieta Jula Julan Jule Julee Jules Juli Julia Julian Juliana Juliane Juliann Julianna Julianne Julide
Julie Julien Julienne Juliet Julieta Julietta Juliette Julika Julina Juline Julio Julissa Julita Julius
Juliusz Julián Juliána Juliëtte Juna Junayd June Junette Junia Junie Junina Junior Junius Juno Jur Juraj Juri
Jurre Juste Justen Justice Justin Justina Justine Justinian Justinn Justino Justis Juston Justus Justyn
Justyna Justína Justýn Justýna Juta Juul Juvenal Juwan Juwon Jyoti Jyotis Jyotsana Jáchym Ján Jérémie Jérôme
Jéssica Józef Józefina Júlia Júlio Július Kaan Kabil Kacey Kaci Kacie Kacper Kacy Kade Kadem Kaden Kader Kadin
Kadir Kadrican Kadriye Kaela Kaelyn Kagiso Kahaleel Kahlil Kai Kaia Kaila Kailash Kaile Kailee Kailey Kailyn
Kain Kaine Kaiser Kaitlin Kaitlyn Kaitlynn Kaj Kaja Kajetán Kakalina Kala Kale Kaleb Kaleena Kaleigh Kalender
Kaley Kali Kalie Kalil Kalila Kalina Kalinda Kalindi Kalistrat Kalle Kalli Kallie Kally Kalpana Kalvin Kalyani
Kama Kamala Kamalesh Kamber Kameko Kamelya Kameron Kamil Kamila Kamilah Kamile Kamillah Kamille Kamla Kamlesh
Kamran Kamren Kamron Kamryn Kamuran Kanak Kanaka Kanchan Kandace Kandy Kane Kania Kanishka Kannan Kannen Kanti
Kanya Kapgar Kara Karaca Karahan Karak Karalee Karalynn Karam Karan Karaça Kare Karee Kareem Karel Karelle
Karen Karena Kari Karia Kariane Karianne Karie Karil Karilynn Karim Karin Karina Karine Kariotta Karisa
Karissa Karita Karl Karla Karlan Karlee Karleen Karlen Karlene Karlens Karley Karli Karlie Karlijn Karlik
Karlis Karlo Karlotta Karlotte Karly Karlyn Karmela Karmen Karna Karney Karol Karola Karolann Karole Karolina
Karoline Karoly Karolína Karon Karrah Karrie Karry Karson Karthik Kartik Karunanidhi Kary Karyl Karylin Karyn
Kasandra Kasey Kashyap Kashyapi Kasián Kaspar Kasper Kass Kassandra Kassey Kassi Kassia Kassie Kastor Kat Kata
Katalin Katarina Katarzyna Katarína Kate Katee Katelin Katelyn Katelynn Katerina Katerine Katey Kath Katha
Katharina Katharine Katharyn Kathe Katherina Katherine Katheryn Kathi Kathie Kathleen Kathlin Kathlyn Kathrin
Kathrine Kathryn Kathryne Kathy Kathye Kati Katica Katie Katija Katina Katine Katinka Katja Katleen Katlin
Katlyn Katlynn Kato Katrin Katrina Katrine Katrinka Katti Kattie Katun Katuscha Katusha Katy Katya Kavon Kay
Kaya Kayaalp Kaycee Kayden Kaye Kayla Kaylah Kayle Kaylee Kayleigh Kayley Kayli Kaylie Kaylil Kaylin Kaylyn
Kaynak Kayne Kayode Kayra Kayça Kazanç Kazi Kazimierz Kazimír Kazimíra Kazkatun Keagan Kean Keane Keano Keanu
Keara Kearney Keary Keaton Keefe Keefer Keegan Keelby Keeley Keelia Keely Keenan Keene Keerti Kees Keet
Kehinde Keir Keira Keith Keji Kekik Keklik Kelbee Kelby Kelcey Kelci Kelcie Kelcy Kele Kelila Kellby Kellen
Kelley Kelli Kellia Kellie Kellina Kellsie Kelly Kellyann Kelsey Kelsi Kelsie Kelsy Kelton Kelvin Kelwin
Kemalettin Kemi Kemâl Ken Kenan Kendal Kendall Kendell Kendra Kendre Kendrick Kendricks Kenji Kenn Kenna
Kennan Kennedi Kennedy Kenneth Kennett Kennie Kennith Kenny Keno Kenon Kensi Kent Kenton Kenya Kenyatta Kenyon
Kenza Kenzo Keon Kepez Ker Keramet Kerami Kerby Kerem Keri Keriann Kerianne Kerim Kerk Kermie Kermit Kermy
Kerr Kerri Kerrie Kerrill Kerrin Kerry Kerstin Kerwin Kerwinn Keshaun Keshawn Kesley Keslie Kesme Kessia
Kessiah Ketti Kettie Ketty Kev Kevan Keven Kevin Kevina Kevon Kevser Kevyn Keyken Keyon Keyshawn Kezlik Kgabu
Khadija Khalid Khalil Khanyisile Khethiwe Khulekani Kiah Kial Kian Kiana Kianna Kiara Kiarra Kick Kiel Kiele
Kienan Kiera Kieran Kiersten Kika Kikelia Kikelomo Kiki Kile Kiley Kilian Kilián Killian Killie Killy Kim
Kimball Kimbell Kimberlee Kimberley Kimberli Kimberly Kimberlyn Kimble Kimbra Kimi Kimmi Kimmie Kimmy Kin
Kincaid King Kingsley Kingsly Kingston Kinna Kinnie Kinny Kinsley Kip Kipp Kippar Kipper Kippie Kippy Kira
Kiran Kiraz Kirbee Kirbie Kirby Kiri Kirk Kirsten Kirsteni Kirsti Kirstin Kirstyn Kirti Kissee Kissiah Kissie
Kit Kitti Kittie Kitty Kizzee Kizzie Kjeld Kjell Klaas Klara Klarencjusz Klarika Klarrisa Klaudia Klaudie
Klaudius Klaudiusz Klaudián Klaus Klemens Klement Klementina Klementyna Klementýna Kleon Kleopatra Kliment
Klotylda Klára Knox Knut Kobe Koby Kody Koen Koenraad Kofi Kojo Kolawole Kolby Kole Koleta Koloman Kolombín
Kolombína Kolumbán Kolumbín Kolumbína Konrad Konrád Konstance Konstancie Konstancja Konstantin Konstantine
Konstanty Konstantyn Konstantýn Konstanze Konsuela Konzuela Koo Kopano Kora Koral Koralia Koralle Koray Korbin
Korbinian Kordula Kore Korede Korella Koren Koressa Korey Kori Korie Korina Korinna Korkut Kornel Korneli
Kornelia Kornelius Korneliusz Korney Kornélia Kornélie Korrie Korry Kort Kory Kosma Kosmas Kraig Krasava
Krasomil Krasomila Krasoslav Krijn Kris Krisha Krishna Krishnadas Krishnadasa Krishnah Krispin Krissie Krissy
Krista Kristal Kristan Kriste Kristel Kristen Kristi Kristian Kristie Kristien Kristijan Kristin Kristina
Kristine Kristián Kristo Kristofer Kristoffer Kristofor Kristoforo Kristopher Kristos Kristy Kristyn Kristína
Kristýna Kruno Krunoslav Krysta Krystal Krystalle Krystel Krystian Krystina Krystle Krystyna Krzysztof Ksawera
Ksawery Ksenia Ksenofont Kubat Kubilay Kubra Kubura Kuddusi Kujoe Kumar Kumari Kumru Kumuda Kunhuta Kurt
Kurtis Kutbettin Kvetoslava Kvido Kwabena Kwadwo Kwaku Kwame Kwamena Kwasi Kweku Kwesi Kwintyn Kyan Kyano
Kyara Kyla Kyle Kylee Kyleigh Kylen Kyler Kylie Kylila Kylynn Kym Kynthia Kyra Kyrstin Kâmil Köksal Laal Lacee
Lacey Lacie Lacy Lada Ladarius Ladislao Ladislau Ladislav Ladislava Ladonna Laetitia Lafayette Lai Laila Laina
Lainey Laird Laisha Lakshman Lakshmi Lakshmidhar Lakshminath Lal Lale Lalita Lalo Lamar Lambert Lamberto Lamia
Lamih Lammond Lamond Lamont Lana Lanae Lance Lancelot Lancilotto Land Landen Landolfo Landry Lanette Laney
Lanfranco Langa Langsdon Langston Lani Lanie Lanita Lanna Lanni Lannie Lanny Lapo Lara Laraine Lari Larina
Larine Larisa Larissa Lark Laron Larry Lars Larue Larysa Laryssa Lasse Latashia Latia Latif Latife Latisha
Latoya Latrena Latrina Laughton Launce Laura Lauraine Laural Lauralee Laurane Laure Lauree Laureen Laurel
Laureline Laurella Lauren Laurena Laurenc Laurence Laurencie Laurencja Laurencjusz Laurene Laurens Laurent
Laurentino Laurenty Laurentyna Laurenz Lauretta Laurette Lauri Laurian Lauriane Laurianne Lauriano Laurice
Laurie Laurin Laurine Lauritz Laury Lauryn Laurène Lautone Lavada Lavanya Lavena Lavern Laverna Laverne Lavina
Lavinia Lavinie Lavinio Lavon Lavonne Lawrence Lawrencia Lawry Lawson Lawton Laxman Laxmi Lay Layla Layne
Layney Layton Lazar Lazare Lazaro Lazarus Lazzaro Lea Leah Lean Leana Leander Leandr Leandra Leandro Leann
Leanna Leanne Leanor Leanora Leatha Lebbie Leda Lee Leeann Leeanne Leela Leelah Leeland Leena Leendert Leesa
Leese Lefty Legra Leia Leicester Leif Leigh Leigha Leighton Leila Leilah Leilani Leisha Lejla Lek Leke Lela
Lelah Leland Lelia Lem Leman Lemar Lemide Lemmie Lemmy Lempi Lemuel Len Lena Lenard Lenci Lene Lenee Lenette
Leni Lenia Lenja Lenka Lenn Lenna Lennard Lennart Lenne Lennert Lennie Lennon Lennox Lenny Lenora Lenore Lenya
Leo Leodegar Leodora Leoine Leokádie Leola Leoline Leon Leona Leonanie Leonard Leonardo Leone Leonel Leonelle
Leonerd Leonhard Leoni Leonia Leonid Leonida Leonidas Leonie Leonilda Leonio Leonor Leonora Leonore Leontin
Leontina Leontine Leontyne Leontýn Leontýna Leonzio Leopardo Leopold Leopolda Leopoldina Leopoldo Leopoldýna
Leora Lera Lerato Lere Leroi Leroy Lerzan Les Lesana Leshia Lesley Lesli Leslie Lesly Lessie Lester Lesya Leta
Letha Lethia Leticia Leticie Letisha Letitia Letizia Letta Letterio Letti Lettie Letty Letícia Leu Leufroy
Leupold Lev Levent Levey Levi Levin Levke Levon Levoslav Levy Lew Lewes Lewie Lewin Lewis Lewiss Lex Lexi
Lexie Lexine Lexis Lexus Lexy Leyla Lezley Lezlie Lia Liah Liam Lian Liana Liane Lianna Lianne Lias Libbey
Libbi Libbie Libby Liberata Liberato Liberatore Liberio Libero Liberto Libor Libora Liboria Liborio Liboslav
Liboslava Libère Licha Licia Lida Lidania Lidia Lidija Lidio Lidmila Lief Lieke Lien Liene Liesa Lieto Lieuwe
Lieve Ligia Lil Lila Lilah Lilas Lili Lilia Lilian Liliana Liliane Lilianna Lilias Lilith Lilla Lilli Lillian
Lilliana Lillie Lillis Lilllie Lilly Lilou Lily Lilyan Lin Lina Linc Lincoln Lind Linda Linde Lindi Lindie
Lindon Lindsay Lindsey Lindsy Lindy Linea Linell Linet Linette Linn Linne Linnea Linnell Linnet Linnie Lino
Linoel Linus Linwood Linzy Lio Lioara Lion Lionel Lionello Lira Lisa Lisabeth Lisandro Lisann Lisanne Lisbeth
Lise Liselotte Lisetta Lisette Lisha Lishe Lisle Lissa Lissi Lissie Lissy Lita Litzy Liuka Liv Liva Livia
Liviana Livie Livino Livio Liviu Livius Livvie Livvy Livvyy Livy Liya Liyam Liyana Liz Liza Lizabeth Lizbeth
Lize Lizeth Lizette Lizz Lizzie Lizzy Liétald Ljiljana Ljuba Ljubica Ljudevit Llewellyn Lloyd Llywellyn Loa
Locke Lockwood Lodovica Lodovico Loek Loella Loes Loet Logan Lois Loise Lola Lolade Loleta Lolita Lolly Loma
Lombard Lon Lona London Lonee Longin Loni Lonie Lonna Lonnard Lonni Lonnie Lonny Lonzo Lora Lorain Loraine
Loralee Loralie Loralyn Lorant Loredana Loree Loreen Lorelei Lorella Lorelle Loren Lorena Lorenc Lorene Loreno
Lorens Lorenz Lorenza Lorenzo Loreta Loretta Lorette Lori Loria Loriana Lorianna Lorianne Lorie Lorilee
Lorilyn Lorin Lorinda Lorine Loris Lorita Lorna Lorne Lorrain Lorraine Lorrayne Lorri Lorrie Lorrin Lorry Lory
Lot Lota Lotar Lothaire Lothar Lothario Lott Lotta Lotte Lotti Lottie Lotty Lou Loua Louay Louella Louie Louis
Louisa Louise Louisette Loup Lourdes Lourenço Loutitia Louvenia Lova Lovell Lovorka Lowe Lowell Lowrance Loy
Loyal Loyce Loydie Loïc Loïs Luan Luana Lubomír Lubomíra Lubor Luboslav Luboslava Luc Luca Lucais Lucas Luce
Lucho Luci Lucia Lucian Luciana Luciano Lucias Lucie Lucien Lucienne Lucija Lucijan Lucila Lucile Lucilia
Lucilla Lucille Lucina Lucinda Lucine Lucio Lucious Lucita Lucius Lucián Luciána Lucja Lucjan Lucky Lucretia
Lucrezia Lucy Lucía Ludano Ludie Ludivine Ludivoj Ludmila Ludolphe Ludomír Ludomíra Ludoslav Ludoslava Ludovic
Ludovica Ludovico Ludovika Ludvig Ludvika Ludvík Ludvíka Ludwig Ludwik Ludwika Lue Luella Luelle Luena Luigi
Luigia Luis Luisa Luise Luiz Luiza Lujza Luk Luka Lukas Luke Lukhona Lukrecius Lukrécie Lula Lulita Lulu
Luminosa Lumír Lumíra Luna Lune Lungelo Lupe Lura Lurette Lurleen Lurlene Lurline Lusa Lutero Luther Lutibor
Lutobor Lutz Luuk Luus Lux Luz Luzie Luís Luísa Lwandle Lya Lyam Lyda Lydia Lydie Lydon Lyell Lyla Lyle Lyman
Lyn Lynda Lynde Lyndel Lyndell Lyndsay Lyndsey Lyndsie Lyndy Lynea Lynelle Lynett Lynette Lynn Lynna Lynne
Lynnea Lynnell Lynnelle Lynnet Lynnett Lynnette Lynsey Lyon Lyric Lysanne Lyssa Léa Léandre Léda Léna Léon
Léonard Léonie Léonne Léopold Léopoldine Lívia Lütfi Lütfullah Lýdia Lýdie Maad Maaike Maan Maarten Maartje
Maas Mab Mabel Mabela Mabelle Mable Mac Maca Macaire Macaria Macario Maccabeo Mace Macey Maci Macie Mack
Mackenzie Macy Mada Madalena Madaline Madalyn Maddalena Maddi Maddie Maddison Maddox Maddy Madel Madelaine
Madeleine Madelena Madelene Madelief Madelin Madelina Madeline Madella Madelle Madelon Madelyn Madelynn Madge
Madhuri Madie Madilyn Madisen Madison Madisyn Madita Madleen Madlen Madlin Madonna Mads Mady Madyson Mae
Maegan Maes Maeve Mafalda Maffeo Mag Magali Magda Magdaia Magdalen Magdalena Magdalene Magdaléna Maggee Maggi
Maggie Maggiorino Maggy Magno Magnolia Magnum Magnus Maguelone Mahala Mahalia Mahaut Mahendra Maher Mahesh
Maheswar Mahir Mahmoud Mahmud Mahmut Mahulena Mahzun Maia Maible Maica Maida Maiga Maighdiln Maik Maike Mailin
Maiorico Mair Maira Maire Maisey Maisie Maison Maitilde Maiya Maja Majda Maje Major Makar Makary Makayla
Makenna Makenzie Makinwa Maksim Maksud Maksym Maksymilian Mal Mala Malachi Malanie Malati Malchy Malco Malcolm
Malena Malia Malik Malika Malin Malina Malinda Malinde Malissa Malissia Mallaury Mallie Mallissa Mallorie
Mallory Malo Malorie Malory Malou Malte Malti Malva Malvin Malvina Malvína Malwina Malynda Mamante Mame Mamert
Mamie Man Manassé Mancio Manda Mandaakin Mandakini Mandel Mandi Mandie Mandla Mandy Manel Manetto Manfred
Manfredo Manfréd Mangala Mangalya Mani Manik Manikya Manilio Manisha Manjusha Manley Manlio Mannie Manny Mano
Manoah Manoj Manole Manolo Manon Manona Mansueto Mansur Mansvet Manu Manuel Manuela Manuele Manya Maphikelela
Mar Mara Marabel Marah Marana Marc Marceau Marcel Marcela Marceli Marcelia Marcelin Marcelina Marceline
Marcelino Marcella Marcelle Marcellina Marcelline Marcello Marcellus Marcelo Marcelína Marchall Marchelle
Marcheta Marci Marcia Marciano Marcie Marcile Marcille Marcin Marco Marcos Marcu Marcus Marcy Mare Mareah
Mareike Marek Maren Marena Maressa Mareta Marga Margalit Margalo Margaret Margareta Margarete Margaretha
Margarethe Margarett Margaretta Margarette Margarida Margarita Margaréta Margaux Marge Margeaux Margery Marget
Margette Margherita Margi Margie Margit Margita Margo Margot Margret Marguerite Margy Mari Maria Mariah Mariam
Marian Mariana Mariane Mariann Marianna Marianne Mariano Maribel Maribelle Maribeth Marica Maricarmen Marice
Maricica Maridel Marie Marieann Mariejeanne Marieke Mariel Mariela Mariele Mariella Marielle Mariellen Marieta
Marietta Mariette Marigold Marija Marijana Marijn Marijo Marika Marilee Marilena Marilie Marilin Marillin
Marilou Marilyn Marilyne Marilú Marin Marina Marine Marinela Marinella Marinetta Marinna Marino Marinus Mario
Marioara Mariola Marion Mariquilla Maris Marisa Mariska Marisol Marissa Marit Marita Maritsa Maritza Marius
Mariya Marián Marj Marja Marje Marji Marjie Marjolaine Marjorie Marjory Marjy Mark Marketa Marko Markos Markus
Markéta Marla Marlane Marleah Marlee Marleen Marlen Marlena Marlene Marley Marlie Marlin Marline Marlo Marlon
Marlow Marlowe Marly Marlyn Marlène Marmaduke Marna Marne Marney Marni Marnia Marnie Marolo Marques Marquis
Marquise Marquita Marrilee Marris Marrissa Marrit Marsh Marsha Marshal Marshall Marsiella Mart Marta Martainn
Martelle Marten Martguerita Martha Marthe Marthena Marti Martial Martica Martie Martim Martin Martina Martine
Martino Martita Marty Martyn Martyna Martynne Martín Marut Maruta Marv Marve Marven Marvin Marwa Marwin Mary
Marya Maryam Maryann Maryanna Maryanne Marybelle Marybeth Maryellen Maryjane Maryjo Maryl Marylee Marylin
Marylinda Marylou Marylynne Maryna Maryrose Marys Marysa Maryse Marzia Marzio María Marína Mas Masha Mason
Massima Massimiliano Massimo Mata Matan Mate Matei Matej Matelda Mateo Mateus Mateusz Mathe Mathew Mathian
Mathias Mathijs Mathilda Mathilde Mathis Mathurin Matias Matija Matilda Matilde Matis Matko Mato Matroniano
Mats Matt Matteo Mattes Matthaeus Mattheus Matthew Matthias Matthieu Matthiew Matthijs Matthis Matthus Matti
Mattia Mattias Mattie Mattis Matty Matylda Matz Maud Maude Maudie Maugis Maura Maure Maureen Maureene Maurene
Maurice Mauricette Mauricio Maurie Maurilio Maurine Maurise Maurita Maurits Maurizia Maurizio Mauro Maury
Maurycy Maverick Mavis Mavra Mawuena Mawusi Max Maxellende Maxence Maxi Maxie Maxim Maxima Maxime Maximilian
Maximilianus Maximilien Maximilián Maximillia Maximillian Maximo Maximus Maxine Maxmilián Maxwell Maxy May
Maya Maybell Maybelle Maye Mayer Mayeul Maymie Maynard Mayne Maynord Mayoor Mayor Mayra Maysa Mayson Mayte
Mazhar Mazie Mbalienhle Mckayla Mckenna Mckenzie Mead Meade Meagan Meaghan Meara Mechelle Meda Medard Medardo
Medea Medina Medine Medoro Meena Meenakshi Mees Meg Megan Megane Megen Meggi Meggie Meggy Meghan Meghann
Meghnad Meghnath Mehetabel Mehmet Mehtap Mei Meier Meik Meike Meir Mekhi Mel Mela Melamie Melania Melanie
Melanio Melantha Melany Melba Melchiade Melchior Melchiorre Melda Melek Melesa Melessa Melezio Melicent
Melichar Melih Melike Melina Melinda Melinde Melis Melisa Melisande Melisandra Melisenda Melisent Melissa
Melisse Melita Melitina Melitta Mella Melle Melli Mellicent Mellie Mellisa Mellisent Melloney Melly Melodee
Melodi Melodie Melody Melonie Melony Melosa Mels Meltem Melva Melvin Melvina Melvyn Melyna Melyssa Melánia
Melánie Memduh Menaka Menard Menardo Mence Mendel Mendie Mendy Menelao Meneo Menka Menno Mennone Menodora
Meral Mercede Mercedes Merci Mercie Mercurio Mercy Meredeth Meredith Meredithe Merel Merell Meridel Meridith
Meriel Merih Merijn Merilee Merill Merilyn Meris Merissa Meriç Merl Merla Merle Merlin Merlina Merline Merna
Merola Merralee Merrel Merrick Merridie Merrie Merrielle Merrile Merrilee Merrili Merrill Merrily Merritt
Merry Mersey Mert Mertie Merv Merve Mervin Merwin Merwyn Meryem Meryl Messalina Mestan Mesut Meta Mete Metello
Metin Metod Metrofane Mette Mevlüt Mex Meyer Meyra Mhambi Mia Mic Mica Micael Micaela Micah Micha Michael
Michaela Michaelina Michaeline Michaella Michail Michal Michala Michale Michalina Michaël Micheal Micheil
Michel Michela Michelangelo Michele Michelina Micheline Michell Michelle Michèle Mick Mickey Micki Mickie
Micky Midas Midge Mieke Mignon Mignonne Miguel Miguela Miguelita Mihael Mihaela Mihai Mihail Mihnea Mihriban
Mik Mika Mikael Mikaela Mikail Mikayla Mike Mikel Mikey Mikkel Mikki Mikol Mil Mila Milada Milan Milana Milano
Mildred Mildrid Mile Milena Miles Miley Milford Milica Milicent Milissent Milivoj Miljenko Milka Mill Milla
Millard Miller Milli Millicent Millie Millisent Milly Milo Milorad Miloslav Miloslava Milota Milou Milovan
Milovín Milred Milt Miltie Milton Milty Milutín Milzie Milík Mima Mimi Mimma Mimo Mina Minakshi Minda Mindy
Mine Miner Minerva Minervina Minervino Minetta Minette Mink Minna Minnaminnie Minne Minni Minnie Minnnie Minny
Minodora Minor Minta Mio Mioara Miof Miquela Mir Mira Mirabel Mirabela Mirabella Mirabelle Mirac Miracle Miran
Miranda Miray Miraç Mircea Mirco Mireielle Mireille Mirek Mirela Mirella Mirelle Mireya Miriam Miriama Mirilla
Mirja Mirjam Mirka Mirkelam Mirko Mirna Miro Mirocleto Miromil Miromila Miron Mirona Miroslav Miroslava Mirre
Mirta Mirte Mirthe Mirtil Miruna Mirza Misael Misaele Misbah Mischa Misha Mislav Missie Missouri Missy Misti
Misty Mitch Mitchael Mitchel Mitchell Mithat Mittie Mitzi Mlad Mladen Mnata Mnislav Mnislava Mobolaji Modest
Modesta Modestia Modestine Modesto Modesty Modupe Moe Mofifoluwa Mohamed Mohammad Mohammed Mohan Mohana
Mohandas Mohandis Mohinder Mohini Moina Moira Moise Moises Moishe Moisés Mojisola Mojisoluwa Mojmír Moll
Mollee Molli Mollie Molly Mommy Mona Monah Monaldo Monalisa Monde Monica Monika Monique Monitore Monro Monroe
Monserrat Monserrate Montague Montana Monte Montgomery Monti Monty Moore Moos Mora Moradeke Morayo Mord
Mordecai Mordy Moreen Morena Morenike Moreno Morey Morgan Morgana Morgane Morganica Morganne Morgen Morgun
Moria Moriah Moric Morie Moris Morissa Moritz Morlee Morley Morly Morna Morolake Morrie Morris Morry Morse
Mort Morten Mortie Mortimer Morton Morty Mose Moselle Moses Moshe Mosinmileoluwa Moss Mossie Mosunmola Mosè
Motunrayo Moussa Moyna Moyosore Moyra Mozell Mozelle Mozes Moïse Moïsette Mpho Mpilo Mpumelelo Msizi Mstislav
Mthunzi Muammer Muaviye Muaz Muffin Mufi Mufinella Mugur Mugurel Muhammad Muhammed Muharrem Muhsin Muhtar
Muhterem Muhyiddin Muire Mukadder Mukaddes Mukesh Muktedi Muktedir Muktefi Mukul Munmro Munroe Murat Murdoch
Murdock Mureil Murial Muriel Muriela Murielle Murl Murphy Murray Murry Murvyn Musa Musawenkosi Muslih Mustafa
Mutahhar Muteber Mutemed Muttalib Muyiwa Muzaffer Muziano Mya Myah Myca Mycah Mychal Myer Myla Mylan Mylene
Myles Mylo Mylène Myra Myrah Myranda Myriam Myrilla Myrl Myrle Myrlene Myrna Myron Myrta Myrthe Myrtia Myrtice
Myrtie Myrtil Myrtis Myrtle Myrvyn Myrwyn Mája Márcia Mária Mário Médea Médéric Mégane Mélanie Mélisande
Mélissa Mélissandre Mélodie Mérovée Mína Mónica Móric Müesser Müfid Müge Müjdat Müjde Müjgan Mükerrem Mümtaz
Münevver Münir Müren Müzdad Nabi Naci Nada Nadalina Nadean Nadeen Nadi Nadia Nadine Nadir Nadiya Nadja Nady
Nadya Nadzieja Nadège Nae Naemi Nafiz Nagabhushanam Nahid Nahil Nahum Nail Naim Naja Nakia Nalan Nalani Nalini
Namazio Nan Nana Nananne Nance Nancee Nancey Nanci Nancie Nancy Nanda Nandi Naneta Nanete Nanette Nani Nanice
Nanine Nannette Nanni Nannie Nanny Nanon Naoma Naomi Naomie Naoufal Naoufel Nap Napoleon Napoleone Nappie
Nappy Nara Narayan Narcis Narcisa Narciso Narcisse Narendra Nari Nariko Narinder Narseo Narsete Nash Nasir
Nasrullah Nat Nata Natal Natala Natale Natalee Natalia Natalie Natalija Natalina Nataline Natalya Natan
Natanael Nataniel Natasha Natassia Nate Nathalia Nathalie Nathan Nathanael Nathanaël Nathanial Nathaniel
Nathanil Nathen Natividad Natka Natty Natália Natálie Naud Naudet Naval Naveen Navin Nawal Nayeli Naz Nazan
Nazario Nazariusz Nazary Nazif Nazmi Nazzareno Nazzaro Ndleleni Ndondoloza Neal Neala Neale Neall Nealon
Nealson Nealy Necat Necati Necdet Nechifor Necib Necla Necmettin Ned Neda Nedda Neddie Neddy Nedi Nedim
Nedjeljka Nedjeljko Nedra Neel Neele Neeltje Neely Nefen Neha Nehemiah Nehir Neil Neila Neile Neill Neilla
Neille Neils Neiva Nejat Neklan Nela Nelda Nele Neli Nelia Nelie Nell Nella Nelle Nelli Nellie Nelly Nels
Nelson Nelu Nena Neo Neoma Neopolo Neoterio Nepomuk Nera Nerea Nereo Nergis Neri Nerissa Nerita Nero Neron
Nert Nerta Nerte Nerti Nertie Nerty Nesa Nesim Nesrin Nessa Nessi Nessie Nessy Nesta Nester Nestor Nestore
Netta Netti Nettie Nettle Netty Nev Neva Neven Nevena Nevenka Nevil Nevile Neville Nevin Nevins Nevio Nevra
Nevsa Nevzat Newell Newton Neysa Nezamysl Nhlakanipho Nia Nial Niall Nicarete Niccolo Nicea Niceforo Niceto
Nicezio Nichifor Nichol Nicholas Nicholaus Nichole Nicholle Nichols Nick Nickey Nicki Nickie Nicklaus Nicko
Nickola Nickolai Nickolas Nickolaus Nicky Nicla Niclas Nico Nicodemo Nicodim Nicol Nicola Nicolae Nicolai
Nicolaie Nicolais Nicolas Nicole Nicolea Nicoleta Nicoletta Nicolette Nicoli Nicolina Nicoline Nicolis Nicolle
Nicolás Nicolò Nicu Niculina Nicéphore Nida Nidia Niek Niel Niels Niene Nienke Nigar Nigel Nihal Nihan Nihat
Nika Nikaniki Nike Niki Nikita Nikki Nikkie Nikko Niklas Niko Nikodem Nikodém Nikodéma Nikol Nikola Nikolai
Nikolaos Nikolas Nikolaus Nikoletta Nikolia Nikolos Nikos Niké Nil Nila Nilde Niles Nilgün Nils Nilson
Nimakoah Nimit Nina Ninetta Ninette Ninfa Niniano Ninioluwa Ninnetta Ninnette Nino Ninon Ninthe Niranjan
Nirbhay Niro Nisa Nisan Nissa Nisse Nissie Nissy Nita Niven Nives Nixie Niyazi Niyilolawa Nizamettin Nkanyezi
Nkosenye Nkosingiphile Nkosinhle Nkosiyabo Nnamdi Noa Noach Noah Noak Noam Noami Noan Nobe Nobie Noble Noby
Noe Noel Noelani Noelia Noell Noella Noelle Noellyn Noelyn Noema Noemi Noemie Noemy Nofoto Nokuthula Nola
Nolan Nolana Noland Nolie Noll Nollie Nolly Nolwazi Nomi Nomvula Nona Nonah Nonhlanhla Noni Nonie Nonjabulo
Nonkululeko Nonna Nonnah Noor Noortje Nora Norah Norbert Norberta Norberto Norbie Norby Nore Norean Noreen
Norene Norica Norina Norine Norma Norman Normand Normie Normy Norri Norrie Norris Norry Northrop Northrup
Norton Norval Norwood Nostriano Noud Nour Nouri Nout Nova Novan Novelia Novella Novi Nowell Nowi Nox Nozipho
Noè Noé Noémie Noë Noël Noëlla Noëlle Nqobile Nthabiseng Ntokozo Ntombizodwa Nuccia Numan Nuno Nunziata Nunzio
Nur Nural Nuran Nurettin Nurgül Nursel Nurseli Nurullah Nusret Nya Nyah Nyasia Nydia Nye Nynke Nyssa Néhémie
Núria Nükhet Oana Oates Oba Obadiah Obadias Obed Obediah Oberon Obidiah Obie Obioma Oby Oceane Ocie Octav
Octave Octavia Octavian Octaviana Octavio Octaviu Octavius Océane Oda Oddone Ode Odele Odelia Odelinda Odell
Odella Odelle Oderico Odessa Odeta Odetta Odette Odey Odidone Odie Odile Odilia Odille Odilon Odin Odo Odolen
Odon Odorico Odunayo Ody Ofelia Ofella Ofilia Ofélia Ofélie Ogdan Ogden Ogdon Oger Ogooluwa Ojaswini Okan Oke
Okey Okiki Oktavie Oktavius Oktavián Oktay Oktávie Ola Oladara Oladare Oladimeji Olaf Olag Olaide Olajumoke
Olakunle Olamide Olanrewaju Olansile Olaoluwa Olasunmbo Olatunbosun Olav Olayinka Olbram Olcay Oldrich Ole
Oleg Olen Olenka Olenolin Oleta Olga Olia Olimpia Olimpian Olimpio Olimpiu Olin Olinda Olindo Oliva Olive
Oliver Olivero Olivette Olivia Olivie Olivier Oliviera Oliviero Oliviu Oliwia Oliwier Oliy Ollie Olly Ololade
Olufeyisayo Olufunke Olufunmi Olufunmilayo Olumide Olumorotimi Olusola Olutomiwa Oluwafemi Oluwagbemiga
Oluwakemi Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun Oluwasemilore Oluwaseun Oluwaseyi Oluwatimilehin
Oluwatobiloba Oluwatofunmi Oluwatosin Oluwatoyosi Oluwatumise Oluwole Oluwunmi Olva Olvan Olwen Olympe Olympia
Olympie Olívia Oma Omana Omar Omari Omawunmi Ombline Ombretta Omer Omero Omobobola Omobolanle Omodunni
Omolabake Omolara Omolola Omosalewa Omotara Omotayo Omotola Omotolani Omotoun Omowumi Ona Ondina Ondrea Ondrej
Oneida Onesta Onesto Onfre Onfroi Onida Onie Onofredo Onofrio Onome Onorata Onorina Onorino Onorio Onoriode
Onufry Onur Oona Oormila Opal Opalina Opaline Opemipo Opeoluwa Opeyemi Ophelia Ophelie Ophélie Ora Oral Oralee
Oralia Oralie Oralla Oralle Oran Orazio Orbadiah Orchidea Orel Orelee Orelia Orelie Orella Orelle Oren Orenzio
Oreofe Orest Oreste Orestes Orfeo Orhan Oriana Oriande Oriane Orie Orietta Orin Orio Orion Orlan Orland
Orlando Orlane Orlo Orly Ornella Oronzo Orpha Orran Orren Orrin Orsa Orsino Orso Orsola Orsolina Orson Ortansa
Ortensia Ortensio Orton Orv Orval Orville Osanna Osbaldo Osbert Osborn Osborne Osbourn Osbourne Oscar Osgood
Oskar Osman Osmond Osmondo Osmund Ossie Osunleke Osvald Osvaldo Oswald Oswaldo Oswell Ota Otakar Otakara
Otello Otes Otha Othelia Othella Othello Othilia Othilie Otho Otilia Otilie Otis Otmar Oto Otokar Otomar
Ottaviano Ottavio Ottilia Ottilie Ottis Otto Ottone Otília Otýlie Oumayra Oury Ova Ovidio Ovidiu Ovidius Owen
Oxana Oya Oyenike Oyindamola Oyindasola Ozan Ozana Ozanne Ozella Ozren Ozzie Ozzy Pablo Paciano Pacifico
Packston Paco Pacomio Pacorro Pacôme Paddie Paddy Padget Padgett Padma Padraic Padraig Padriac Paige Pail
Pakize Palatino Pall Palladia Palladio Palm Palma Palmazio Palmer Palmira Palmiro Paloma Palémon Pam Pamela
Pamelina Pamella Pamfil Pammachio Pammi Pammie Pammy Panagachie Panait Pancario Panchito Pancho Pancrazio
Pandora Panfilo Pankracy Pankrác Pansie Pansy Pantaleo Pantaleon Pantaleone Paola Paolina Paolo Papagena
Papageno Paquito Paramartha Paraschiva Pardo Parfait Paride Paris Park Parke Parker Parla Parmenio Parnell
Parrnell Parry Parsifal Parsival Parvati Pascal Pascale Paskal Paskala Pasquale Pat Pate Paten Paterne
Paterniano Patience Patin Paton Patric Patrica Patrice Patricia Patricie Patricio Patrick Patrik Patrizia
Patrizio Patrizius Patroclo Patrycja Patrycjusz Patrycy Patryk Patrícia Patsy Patten Patti Pattie Pattin
Patton Patty Paul Paula Paule Pauletta Paulette Pauli Paulica Paulie Paulina Pauline Paulita Paulo Pauly
Paulína Pauside Pava Pave Pavel Pavia Pavica Pavla Pavlov Pavlín Pavlína Pavol Paxon Paxton Payidar Payton
Peadar Pearce Pearl Pearla Pearle Pearlie Pearline Pebrook Peder Pedro Peg Pegeen Peggi Peggie Peggy Peirce
Pelagia Pelagie Peleo Pelin Pelinsu Pelle Pellegrino Pelumi Pembe Pembroke Pen Penelopa Penelope Penn Penni
Pennie Penny Penrod Pepe Pepi Pepijn Pepillo Pepita Pepito Pepo Perceval Percival Percy Peri Peria Perice
Pericle Perihan Perikles Perkin Perl Perla Perle Pernell Pero Perran Perren Perri Perrine Perry Perseo Persida
Persis Pertev Perver Pervin Perzida Pet Peta Petar Pete Petek Peter Peterus Petey Petr Petra Petrana Petre
Petrina Petronela Petronella Petronia Petronila Petronilla Petronille Petronio Petronius Petru Petula Petunia
Peyami Peyter Peyton Phaedra Phaidra Phebe Phedra Phelia Phil Phila Philani Philbert Phileine Philibert
Philine Philip Philipa Philipp Philippa Philippe Philippine Philis Phillida Phillie Phillip Phillipe Phillipp
Phillis Philly Philomena Philomène Philothée Philou Philémon Phineas Phip Phiwokwakhe Phoebe Phylis Phyllida
Phyllis Phyllys Phylys Pia Pie Pien Pier Piera Pierangelo Pierce Pierette Piergiorgio Pierluigi Piermarco
Piero Pierre Pierrette Pierrick Piersilvio Pierson Piet Pieter Pietra Pietrek Pietro Piggy Pilar Pim Pincas
Pinchas Pincus Pink Pinkie Pio Piotr Pip Piper Pippa Pippo Pippy Piraye Pit Pius Placida Placido Platon
Platone Platón Pleun Plinio Plutarco Pola Polidoro Polifemo Polikarp Polissena Pollione Polly Pollyanna
Polykarp Polyxena Pompeo Pompilia Pompiliu Pomponio Ponziano Ponzio Pooh Poornima Poppy Porfirio Porfiriusz
Porfiry Porter Portia Portie Porty Porzia Porziano Postumio Poul Powell Pramila Pran Pranay Prasad Prasanna
Prassede Prathamesh Pravdan Pravdomil Pravdomila Pravomil Pravomila Pravoslav Pravoslava Prayag Precious
Preity Prem Prema Pren Prent Prentice Prentiss Prescott Presley Preston Priamo Primerose Primo Prince Princess
Prinz Pris Prisca Priscella Priscila Priscilla Priscille Prisco Priska Prissie Privato Priya Priyala Procopio
Profira Prokles Prokop Prokopa Prokul Proserpina Prosper Prospera Prospero Protasio Proteo Providenci Pru
Prudence Prudenzia Prudenzio Prudi Prudy Prue Pryce Publio Puck Puff Puk Pulchérie Puneet Pupolo Purcell
Purnima Purushottam Pushti Pusicio Putnam Putnem Pyotr Pécine Pélagie Pénélope Pépin Pétronille Pío Quartilla
Quarto Quasimodo Queen Queenie Quent Quentin Quentine Querano Querida Quieta Quill Quillan Quin Quincey Quincy
Quinlan Quinn Quint Quinta Quintana Quinten Quintia Quintiliano Quintilio Quintilla Quintin Quintina Quintino
Quinton Quintus Quinty Quinziano Quinzio Quirin Quirino Quiteria Quiéta Rab Rabbi Rabi Rabia Rachael Rachel
Rachela Rachele Rachelle Rachid Raci Rad Rada Radan Radana Radcliffe Raddie Raddy Radegast Radek Radeke Radha
Radhost Radim Radimír Radimíra Radislav Radislava Radivoj Radka Radko Radmil Radmila Radolfo Radomil Radomila
Radomír Radomíra Radoslav Radoslava Radovan Radovana Radslava Radu Radvan Radúz Rae Raeann Raegan Raf Rafa
Rafael Rafaela Rafaelia Rafaelita Rafaellle Rafaello Rafaël Rafe Rafet Raff Raffaele Raffaella Raffaello
Raffarty Rafferty Rafi Rafila Rageshwari Rageswari Ragnar Rahal Raheem Rahel Rahim Rahime Rahmi Rahsaan Rahul
Raide Raif Raik Raimondo Raimund Raimundo Raina Rainald Rainaldo Raine Rainelda Rainer Rainhard Rainold Raisa
Raj Rajan Rajendra Rajinder Rajiv Rajko Rajmund Rajna Rajnold Rajsa Rakel Rakesh Raleigh Ralf Ralina Ralph
Raluca Ram Ramaa Ramazan Ramesh Rameshwar Ramiro Ramiz Ramon Ramona Ramonda Ramsay Ramsey Ramón Rana Rance
Rancell Rand Randa Randal Randall Randee Randell Randene Randi Randie Randolf Randolph Randy Ranee Ranek Rani
Rania Ranice Raniero Ranique Ranjeet Ranjit Ranko Ranna Ranolfo Ransell Ransom Raoul Raphael Raphaela
Raphaelle Raphaël Raphaëlle Rapulane Raquel Raquela Rashad Rashawn Rasheed Rasheedah Rasia Rasim Rasla Rasmus
Rastislav Rastislava Rati Ratibor Ratmír Rauf Raul Raven Ravi Ravid Raviv Rawley Ray Rayan Raychel Raye Rayen
Raymond Raymonde Raymund Raymundo Rayna Raynard Raynell Rayner Raynor Rayshell Raúl Rea Reade Reagan Reagen
Reamonn Reanna Reba Rebbecca Rebe Rebeca Rebecca Rebecka Rebeka Rebekah Rebekka Rebekkah Recai Recep Redd
Redford Redmond Ree Reeba Reece Reed Reena Rees Reese Reeta Reeva Refah Refet Refik Reg Regan Regen Reggi
Reggie Reggis Reggy Regina Reginald Reginaldo Reginauld Regine Regolo Regína Reha Reid Reidar Reider Reiko
Reilly Rein Reina Reinald Reinaldo Reinaldos Reine Reinhard Reinhold Reinold Reinwald Reis Relu Rem Remig
Remigio Remilekun Remington Remo Remondo Remus Remy Remzi Rena Renado Renae Renaldo Renard Renata Renate
Renato Renaud Renault Rene Renee Renell Renelle Rengin Renie Rennie Rens Renske Renzo Renát Renáta René Renée
Respicio Ressie Resûl Resül Reta Retha Retta Reube Reuben Reuven Reva Revi Revkah Rex Rey Reybaud Reyes Reyhan
Reymundo Reyna Reynard Reynold Reynolds Reza Rezzan Rhea Rheba Rheta Rhett Rhetta Rhiamon Rhianna Rhiannon
Rhianon Rhoda Rhodia Rhodie Rhody Rhona Rhonda Rhys Ria Riana Riane Riannon Rianon Ric Rica Ricard Ricardo
Ricario Ricca Riccarda Riccardo Rice Rich Richard Richarda Richardo Richart Richelmo Richie Richmond Richmound
Richy Rici Rick Rickard Rickert Rickey Ricki Rickie Ricky Rico Ricoriki Rieke Rifat Riff Rigoberto Rija Rik
Rike Riki Rikki Riley Rina Rinaldo Ringo Rino Riobard Riordan Rip Ripley Risa Rita Ritchie Ritesh Riv Riva
Rivalee Rivi Rivkah Rivy Roan Roana Roanna Roanne Roarke Rob Robaldo Robb Robbert Robbi Robbie Robbin Robby
Robbyn Robena Robenia Robers Robert Roberta Robertina Roberto Robi Robin Robina Robinet Robinett Robinetta
Robinette Robinia Robinson Roby Robyn Rocco Roch Rochell Rochella Rochelle Rochester Rochette Rocio Rock
Rockey Rockie Rockwell Rocky Rocío Rod Roda Rodan Rodd Roddie Roddy Roderic Roderich Roderick Roderigo Roderik
Roderyk Rodge Rodger Rodi Rodiano Rodica Rodie Rodina Rodney Rodolfo Rodolph Rodolphe Rodrick Rodrigo Rodrigue
Rodrique Roel Rog Rogelio Roger Rogerio Rogers Rohan Rohana Rohit Roi Rois Roko Roksana Roland Rolande Rolando
Roldan Roley Rolf Rolfe Rolfo Rolland Rollie Rollin Rollins Rollo Rolph Roma Romain Romaine Roman Romana
Romane Romano Romee Romeo Romero Romeu Romilda Romina Romoaldo Romola Romolo Romona Romonda Romuald Romualdo
Romul Romulus Romy Roméo Ron Rona Ronald Ronalda Ronaldo Ronan Ronda Ronica Ronja Ronke Ronna Ronni Ronnica
Ronnie Ronny Roobbie Rooney Roos Roosevelt Rora Rori Rorie Rorke Rory Ros Rosa Rosabel Rosabella Rosabelle
Rosalee Rosaleen Rosalia Rosalie Rosalind Rosalinda Rosalinde Rosaline Rosalyn Rosalynd Rosamond Rosamund
Rosamunda Rosana Rosanna Rosanne Rosario Rosco Roscoe Rose Roseann Roseanna Roseanne Roselia Roselin Roseline
Rosella Roselle Roselyn Rosemaria Rosemarie Rosemary Rosemonde Rosendo Rosene Roser Rosetta Rosette Roshelle
Rosie Rosina Rosita Roslyn Rosmunda Ross Rossana Rossella Rossie Rossy Rostislav Rostislava Rosy Roth Rotimi
Rourke Rouvin Rovena Rover Rowan Rowe Rowen Rowena Rowland Rowney Roxana Roxane Roxanna Roxanne Roxelana Roxi
Roxie Roxine Roxy Roy Royal Royall Royce Roz Roza Rozalia Rozalie Rozalin Rozalinda Rozamond Rozamunda Rozana
Rozanna Rozanne Roze Rozele Rozella Rozelle Rozina Rozita Rozvita Rozália Rozálie Rriocard Rube Ruben Rubetta
Rubi Rubia Rubiano Rubie Rubin Rubina Ruby Rubye Rubén Rudd Ruddie Ruddy Rudie Rudiger Rudolf Rudolfa
Rudolfina Rudolfo Rudolfína Rudolph Rudra Rudy Rudyard Rufe Rufina Rufino Rufo Rufus Ruggero Ruggiero Ruhsar
Rui Rukhmani Rukmin Rupert Ruperta Ruperto Rupinder Ruprecht Rurik Ruslan Russ Russel Russell Rustie Rustin
Rusty Rut Ruta Rutger Ruth Ruthann Ruthanne Ruthe Rutherford Ruthi Ruthie Ruthy Rutilo Rutledge Rutter Ruttger
Ruxanda Ruxandra Ruy Ryan Ryann Rycca Ryder Rylan Rylee Ryleigh Ryley Ryon Ryszard Ryun Ráchel Régine Régis
Réjean Réjeanne Rémi Róbert Róza Rúben Rút Rükneddin Rüya Rüçhan Saar Saba Sabato Sabazio Sabele Sabin Sabina
Sabine Sabino Sabir Sabra Sabri Sabrina Sabryna Sabína Sacha Sachin Sacid Sada Sadberk Sadella Sadettin Sadi
Sadie Sadri Sadullah Sadye Safa Safae Saffet Saffiro Saffo Safira Safiya Safouan Safouane Safta Sage Sahra
Saidee Saige Saim Sal Saladino Salaidh Saleem Salem Salih Salim Sallee Salli Sallie Sally Sallyann Sallyanne
Salma Salmon Saloma Salome Salomea Salomena Salomey Salomi Salomo Salomon Salomone Salomè Salomé Salomë
Salustio Salvador Salvatore Salvidor Salvo Salwator Sam Samanta Samantha Samara Samaria Samed Sameer Sami
Samia Samih Samim Samir Samira Sammie Sammy Samona Sampson Samson Samuel Samuela Samuele Samukelisiwe Samuël
Sancho Sanda Sande Sander Sanders Sanderson Sandi Sandie Sandor Sandra Sandrine Sandro Sandu Sandy Sandye
Sanele Sanem Sanford Sanja Sanjay Sanjin Sanka Sanna Sanne Sanson Sansone Santa Sante Santiago Santina Santino
Santo Santos Sanya Saphira Sapiente Sapphira Sapphire Sara Saraann Sarada Sarah Sarai Sarajane Sarala
Saraswati Sarbello Sare Saree Sarena Sarene Sarette Sarge Sargent Sari Sarina Sarine Sarisha Sarita Sarla
Saroja Sarvin Sascha Sasha Sashenka Saskia Saskie Satish Saturniano Saturnin Saturnino Satyen Saudra Saul
Sauncho Saunder Saunders Saunderson Saundra Sauveur Sava Savanah Savanna Savannah Saverio Saveta Savi Savin
Savina Savinien Savino Savion Sawyer Sawyere Sax Saxe Saxon Saxona Sayer Sayers Sayre Sayres Scarface Scarlet
Scarlett Scholastika Scholastique Schuyler Scolastica Scot Scott Scotti Scottie Scotty Seamus Sean Seana Seb
Sebas Sebastiaan Sebastian Sebastiana Sebastiano Sebastien Sebastián Sebastião Sebestian Seconda Secondiano
Secondina Secondo Seda Sedat Sedef Seden Sedrick Sedrik Sef Sefer Seff Sefora Segilola Seher Seka Sekinat Sela
Selahattin Selami Selby Selda Selen Selena Selene Selestina Selia Selie Selig Selim Selin Selina Selinda
Seline Sella Selle Selma Selmer Selvaggia Selvi Selçuk Sem Sema Semenica Semih Semiramide Semplicio Sempronio
Semra Sena Senay Senesio Senn Senna Senne Senofonte Senta Sep Sephira Sepp Seppe Serafin Serafina Serafino
Serafín Serafína Serap Serapione Serbülent Seren Serena Serene Serenity Serenus Serge Sergeant Sergei Sergej
Sergen Sergent Sergi Sergio Sergiu Sergiusz Serhat Serin Sermet Serpil Sertap Sertaç Servidio Serviliano
Servác Sesto Seth Settar Settimio Settimo Seumas Sev Seval Sevda Sever Severa Severiano Severin Severina
Severino Severo Severín Sevgi Sevil Sevim Sevinç Sevtap Seward Seweryn Seye Seyfettin Seyfi Seyfullah Seymour
Seyyit Seçil Seçkin Sfiso Shad Shade Shadow Shae Shaina Shaine Shaka Shakira Shakti Shakuntala Shalewa Shalna
Shalne Shalom Shamus Shana Shanan Shanda Shandee Shandeigh Shandie Shandra Shandy Shane Shanel Shanelle Shani
Shania Shanie Shaniya Shankar Shanna Shannah Shannan Shannen Shannon Shanny Shanon Shanta Shantanu Shantee
Shanti Shany Shara Sharai Sharda Shari Sharia Sharity Sharl Sharla Sharleen Sharlene Sharline Sharmila Sharon
Sharona Sharron Sharyl Shashi Shashikala Shaughn Shaun Shauna Shaw Shawn Shawna Shawnee Shay Shayla Shaylah
Shaylee Shaylyn Shaylynn Shayna Shayne Shea Sheba Sheela Sheelagh Sheelah Sheena Sheeree Sheff Sheffie
Sheffield Sheffy Sheila Sheilah Shekoni Shel Shela Shelagh Shelba Shelbi Shelby Shelden Sheldon Shelia Shell
Shelley Shelli Shellie Shelly Shelton Shem Shemar Shena Shep Shepard Shepherd Sheppard Shepperd Sher Sheree
Sheri Sheridan Sherie Sherill Sherilyn Sherline Sherlock Sherlocke Sherm Sherman Shermie Shermy Sherri Sherrie
Sherry Sherwin Sherwood Sherwynd Sherye Sheryl Shina Shir Shirl Shirlee Shirleen Shirlene Shirley Shirline
Shiv Shivakari Shobhana Shola Sholom Shoshana Shoshanna Shresth Shresthi Shreya Shreyashi Shridevi Shrishti
Shubha Shubhaprada Shurlock Shurlocke Shurwood Shwet Shyann Shyanne Siana Sianna Sib Sibbie Sibby Sibeal Sibel
Sibella Sibelle Sibilla Sibley Sibongile Sibusiso Sibyl Sibyla Sibylla Sibylle Sico Sicuro Sid Siddarth Siddhi
Siddhran Sidnee Sidney Sidoine Sidon Sidoney Sidonia Sidonie Sidonio Sidonnie Sidónia Siebe Siegfried Siem
Sienna Siep Sierra Siffre Sifiso Sig Sigebert Sigfrid Sigfrido Sigfried Sigfríd Sigismond Sigismondo Sigismund
Sigismundo Sigmund Sigrid Sigurd Sigvard Sijuade Sil Silas Sile Sileas Silja Silke Silva Silvain Silvan
Silvana Silvano Silvanus Silverio Silvester Silvestr Silvestro Silvia Silvian Silviana Silvie Silvija Silvio
Silviu Silvius Silván Silvána Silvère Sim Simeon Simeona Simeone Simge Simi Similoluwa Simina Simion Simisola
Simmonds Simon Simona Simone Simonetta Simonette Simonne Simão Sina Sinan Sincere Sinclair Sinclare Sindee
Sindisiwe Sinem Sinenhlanhla Sinesio Sinfronio Sinja Sinkler Siobhan Sioux Siouxie Siphephelo Siphiwe Sipho
Sireno Siria Siriano Siricio Sirio Siro Sisely Sisile Sissie Sissy Sister Sisto Sitara Sithembiso Siusan
Siward Sixt Sixte Sixtine Sixtus Siyanda Sizakele Sizani Siënna Sjoerd Sjors Skarlet Skarleta Skell Skelly
Skip Skipp Skipper Skippie Skippy Skipton Sky Skye Skyla Skylar Skyler Slade Slavek Slaven Slaviboj Slavibor
Slavica Slavko Slavoboj Slavoj Slavomil Slavomila Slavomír Slavomíra Sloan Sloane Sloka Sly Sláva Slávek
Slávka Smaranda Smeralda Smil Smilla Smita Smith Smitty Smriti Sname Soave Soccorso Socrate Sofia Sofie
Sofronia Sofronie Sofía Sokrat Sol Solange Soledad Soline Sollie Solly Solocone Solomon Solon Solveig Solveiga
Som Soma Somerset Somnath Somu Son Sondra Songül Sonia Sonja Sonni Sonnie Sonnnie Sonny Sonya Soof Sophey
Sophi Sophia Sophie Sophronia Soraia Sorana Soraya Sorcha Sorin Sorina Sosanna Sostene Sosteneo Sostrato Soter
Sotira Sowande Spano Spartaco Spence Spencer Spense Spenser Speranza Speranzio Spike Spirydion Stace Stacee
Stacey Staci Stacia Stacie Stacy Stafani Staffard Stafford Staford Stan Stana Stanca Stancu Standford
Stanfield Stanford Stanimír Stanislao Stanislas Stanislaus Stanislav Stanislava Stanislaw Stanko Stanleigh
Stanley Stanly Stanton Stanwood Star Starla Starlene Starlin Starr Stavro Stavros Stearn Stearne Stef Stefa
Stefan Stefania Stefanie Stefano Steffane Steffen Steffi Steffie Stela Stelian Steliana Stella Sten Stepha
Stephan Stephana Stephani Stephania Stephanie Stephannie Stephanus Stephany Stephen Stephenie Stephi Stephie
Stephine Stephon Sterling Stern Sterne Sterre Stesha Stevana Steve Steven Stevena Stevie Stevy Steward Stewart
Stijn Stiliano Stillman Stillmann Stina Stinky Stipan Stipe Stiriaco Stirling Stjepan Stoddard Stojan Stojmír
Stone Storm Stormi Stormie Stormy Stribor Stu Stuart Stáza Stéphane Stéphanie Suat Subhash Subhashini
Subhasini Subhi Subodh Subomi Sucheta Sude Sudeva Sudi Sue Suellen Sujata Sukanya Sukey Suki Sula Sullivan
Sully Suma Suman Sumayyah Sumitra Summer Sumner Sunay Sunita Sunny Sunshine Surano Suresh Sururi Surya
Suryakant Suryakanta Suryakantam Susan Susana Susanetta Susann Susanna Susannah Susanne Susette Susheel Sushil
Sushma Susi Susie Susy Sutherlan Sutherland Sutton Suus Suzan Suzana Suzann Suzanna Suzanne Suze Suzette Suzi
Suzie Suzon Suzy Svatava Svatoboj Svatobor Svatomír Svatopluk Svatoslav Svatoslava Svea Svebor Sven Svend
Svenja Sverre Svetlana Svetozar Svetozár Sveva Sviturno Svätopluk Swami Swapnil Swara Swarnalata Swassane Swen
Sweta Sybil Sybila Sybilla Sybille Syble Sybyl Syd Sydel Sydelle Sydnee Sydney Sydni Sydnie Sylas Sylva
Sylvain Sylvan Sylvester Sylvestre Sylvia Sylviane Sylvie Sylwester Sylwia Syman Symon Szczepan Szymon Sába
Sámo Sára Sáva Sânziana Sébastien Ségolène Séraphin Sérgio Séverin Séverine Sílvia Sönke Sören Süheyl Süleyman
Tab Tabatha Tabb Tabbatha Tabbi Tabbie Tabbitha Tabby Tabea Taber Tabina Tabita Tabitha Tabor Taceddin Tacjana
Tad Tadd Taddeo Taddeusz Tade Tadeas Tadeo Tades Tadio Taffy Taha Tahir Tahsin Taib Taide Tailor Tait Taite
Taiwo Talat Talay Talbert Talbot Talea Talha Talia Talip Tallia Tallie Tallou Tallulah Tally Talon Talya
Talyah Tam Tamar Tamara Tamarah Tamarra Tamas Tamer Tamera Tami Tamia Tamiko Tamina Tamino Tamma Tammara
Tammaro Tammi Tammie Tammo Tammy Tamqrah Tamra Tan Tana Tancredi Tancrède Tandi Tandie Tandy Taner Tanguy
Tanhya Tani Tania Tanirika Tanitansy Tanja Tanju Tankred Tann Tanner Tanney Tannie Tanny Tansy Tanushree
Tanushri Tanya Tanyeli Tapan Tara Tarah Taras Tarcisio Tari Tarik Tarja Tarkan Tarquinia Tarra Tarrah Tarrance
Tarsilla Tarso Tarun Taryn Tasa Tasha Tasia Tate Tatiana Tatiania Tatum Tatyana Taurean Taurin Tavares Tawnya
Tawsha Taya Tayfun Tayler Taylor Tayyar Taziana Taziano Tazio Tea Teador Teagan Tecla Ted Tedd Tedda Teddi
Teddie Teddy Tedi Tedie Tedman Tedmund Tedra Teea Teena Teije Tej Teja Tejas Tejumola Tekin Tekinalp Tekla
Telchide Telemaco Telica Telly Temel Temidayo Temistocle Temitope Temple Templeton Teo Teobald Teobaldo
Teodata Teodolinda Teodoor Teodor Teodora Teodorico Teodorik Teodoro Teodosia Teodosio Teodoto Teodoz Teodozie
Teofan Teofil Teofila Teogene Teohari Teoman Teona Tera Terenc Terence Terencio Terencius Terencjusz Terenzio
Teresa Terese Teresina Teresita Teressa Tereza Terezie Teri Teriann Terra Terrance Terrel Terrell Terrence
Terri Terrie Terrijo Terrill Terry Terrye Tersina Terza Terzo Terézia Tesauro Tesifonte Tess Tessa Tessi
Tessie Tessy Teudosia Teun Teunis Tevfik Tevhid Tevin Tezcan Tezel Tezer Thabisa Thacher Thad Thaddeus Thaddus
Thadeus Thadie Thain Thaine Thalea Thalia Thamsanqa Thando Thane Thatch Thatcher Thaxter Thayne Thaïs Thea
Theadora Thebault Theda Thedric Thedrick Thekla Thelma Themba Theo Theobald Theodor Theodora Theodore
Theodoric Theodorik Theodosia Theodosie Theofan Theofil Theofila Theresa Therese Theresia Theresina Theresita
Theressa Therine Theron Thia Thiago Thibaud Thibault Thibaut Thibert Thierry Thies Thije Thijmen Thijn Thijs
Thilo Thirza Thobeka Thom Thoma Thomas Thomasa Thomasin Thomasina Thomasine Thor Thora Thorben Thore Thorge
Thorin Thorn Thorndike Thornie Thornton Thorny Thorpe Thorstein Thorsten Thorvald Thulani Thulisile Thurman
Thurstan Thurston Théodora Théodore Théodose Théophile Théophraste Thérèse Tia Tiago Tiana Tianna Tiara
Tibaldo Tibbe Tiber Tiberia Tiberio Tiberiu Tiberius Tibold Tibor Tiburcius Tiburzio Tichomil Tichomír Tichon
Ticone Tiebold Tiebout Tieme Tiena Tierney Tierra Tiertza Ties Tiff Tiffani Tiffanie Tiffany Tiffi Tiffie
Tiffy Tihomir Tija Tijana Tijmen Tijn Tijs Til Tilda Tildi Tildie Tildy Tiler Till Tillie Tillman Tillmann
Tilly Tim Timea Timi Timm Timmi Timmie Timmothy Timmy Timo Timofei Timoléon Timon Timotei Timotej Timoteo
Timoteus Timothea Timothee Timotheus Timothy Timothée Timur Tina Tinca Tine Tino Tiphaine Tiphani Tiphanie
Tiphany Tirone Tirrell Tirza Tish Tisha Titi Titien Titilayo Titilope Tito Titos Titus Tizian Tiziana Tiziano
Tizio Tjark Tobe Tobey Tobi Tobia Tobiah Tobias Tobiasz Tobie Tobiloba Tobin Tobit Toby Tobye Tod Todd Toddie
Toddy Todor Toiboid Toinette Toke Toki Tokunbo Tolga Tolomeo Tolulope Tolunay Toluwalope Toluwani Toluwanimi
Tom Toma Tomas Tomasa Tomasina Tomasine Tomaso Tomasz Tome Tomi Tomiloba Tomislav Tomislava Tomke Tomkin
Tomlin Tommaso Tommi Tommie Tommy Tomo Tomori Tomás Tomé Toney Toni Tonia Tonie Tonija Tonka Tonko Tonnie
Tonnin Tony Tonya Tonye Toon Tootsie Tope Tor Torben Tore Torey Tori Torie Torin Torkvát Torquato Torr
Torrance Torre Torrence Torrey Torrie Torrin Torry Torsten Tory Tosca Tosco Toska Toussaint Tova Tove Town
Towney Townie Townsend Towny Toy Trace Tracee Tracey Traci Tracie Tracy Traian Trajan Tranquillo Trasea Traver
Travers Travis Travon Travus Tre Trefor Tremain Tremaine Tremayne Trenna Trent Trenton Tresa Trescha Tressa
Tressie Trev Treva Trevar Trever Trevion Trevor Trey Tricia Trilochan Trilochana Trilok Trilokanath Trilokesh
Triloki Trina Trinity Trip Tripp Tris Trish Trisha Trista Tristam Tristan Tristano Tristian Tristin Triston
Trix Trixi Trixie Trixy Troy Trpimir Trpko Trstram Truda Trude Trudey Trudi Trudie Trudy Trueman Trula
Trumaine Truman Trumann Trycia Trystan Tuana Tuck Tucker Tuckie Tucky Tudor Tudora Tudosia Tuesday Tufan Tugay
Tuhfe Tull Tulley Tullia Tulliano Tullio Tully Tunahan Tunay Tunç Tunçer Turan Turgay Turgut Turi Turibio
Turna Turner Turold Tushar Tussio Tutku Tuur Tvrtko Twan Twila Twyla Tybalt Tybi Tybie Tycho Tye Tygo Tyler
Tymon Tymoteusz Tymothy Tynan Tyne Tyra Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyron Tyrone Tyrus Tyshawn
Tyson Tülay Tülin Tümer Türkan Türkay Türker Ubaldo Ubertino Uberto Udai Udale Udall Udell Udit Udo Ufuk Ugo
Ugolina Ugolino Uguccione Uhra Ujjawal Ujjwal Ukbe Ula Ulberto Ulderico Ulfa Ulfo Ulices Ulick Ulises Ulisse
Uliva Ulla Ulpiano Ulric Ulrica Ulrich Ulrick Ulrico Ulrika Ulrikaumeko Ulrike Ulstano Ultimo Ulus Uluthando
Ulvi Ulviye Ulwazi Ulysse Ulysses Uma Umang Umberto Umeko Umile Umur Umuralp Umut Una Unique Unna Upendra
Upton Uranio Urbain Urban Urbano Urbanus Urdino Uri Uriah Uriel Uriele Urmila Ursa Ursala Ursicio Ursino
Ursmaro Ursola Urson Ursula Ursule Ursulina Ursuline Usame Usha Uta Utku Uttam Uve Uygu Uzodimma Vachel Vaclav
Vada Vadim Vahdet Vahid Vahide Vahâ Vaidehi Vaijayanthi Vaijayanti Vail Vaishnavi Vaishno Vaishvi Val Vala
Valaree Valaria Valburga Valdemar Valdemara Vale Valeda Valencia Valene Valenka Valente Valentia Valentijn
Valentim Valentin Valentina Valentine Valentino Valentín Valentína Valentýn Valentýna Valera Valeria Valeriana
Valeriano Valerico Valerie Valerija Valerio Valeriu Valerián Valery Valerye Valfredo Valfrido Vali Valid
Valida Valina Valle Valli Vallie Vally Valma Valry Valtena Valter Valtr Valère Valér Valéria Valérie Valéry
Van Vance Vanda Vanesa Vanessa Vania Vanja Vanna Vanni Vannie Vanny Vanya Varalakshmi Varo Varvara Vasanti
Vasco Vasil Vasile Vasili Vasilica Vasilis Vasily Vassili Vassily Vasudev Vasudeva Vasudha Vasundhara
Vatroslav Vaughan Vaughn Vavrinec Vecdi Veda Vedang Vedanga Vedanshi Vedasto Vedat Vedran Vedrana Veerle Vefa
Vefik Vehbi Veit Vela Velana Velaphi Velda Veleslav Veleslava Veli Velimir Velimira Velimír Velina Velio
Velislav Velislava Vella Velma Velva Velvet Vena Venance Venanzio Venceslao Venceslas Vendelín Vendelína
Vendula Vendulka Venera Veneranda Venerando Venere Venerio Veniamin Venita Ventura Venus Venusta Venustiano
Venusto Vera Veradis Verano Verda Verdiana Verdie Vere Verecondo Verena Verene Verenzio Verge Vergie Vergil
Veriana Verica Veridiana Veriee Verile Verina Verine Verla Verlie Vern Verna Verne Vernen Verner Verney
Vernice Vernie Vernon Vernor Verona Veronica Veronika Veronike Veronique Verulo Verónica Vesile Vesna
Vespasiano Vesper Vesta Veta Vevay Veysel Veysi Vezio Vianney Vic Vicdan Vicenta Vicente Vick Vicki Vickie
Vicky Victoir Victoire Victor Victoria Victorien Victorin Vida Vidal Vidhur Vidhya Vidiano Vidone Vidor
Vidovic Vidovik Vidur Vidya Vienna Viera Vieroslava Vieve Viggo Vigile Vigo Vijay Vijeko Vik Viki Vikki Vikky
Viktor Viktoria Viktorie Viktorin Viktorín Viktória Vildan Vilemína Vilfredo Vilhelmina Viliam Viliana
Vilibald Viliberto Vilma Vilmar Vilém Viléma Vimal Vimala Vin Vina Vinay Vince Vincenc Vincencie Vincent
Vincents Vincenty Vincenz Vincenza Vincenzo Vinciane Vindonio Vinebaldo Vinfrido Vinicio Vinita Vinka Vinni
Vinnie Vinny Vinson Vinz Viola Violante Viole Violet Violeta Violetta Violette Viorel Viorela Viorica Virge
Virgie Virgil Virgilio Virgin Virgina Virginia Virginie Virginio Virgínie Virone Visarion Viscardo Vishnu
Vishwamitra Vissia Vita Vital Vitale Vitalico Vite Vitia Vito Vitold Vitoria Vittore Vittoria Vittoriano
Vittorio Vitus Vitória Viv Viva Vivaldo Vive Vivi Vivia Vivian Viviana Viviane Vivianna Vivianne Viviano Vivie
Vivien Viviene Vivienne Viviyan Vivyan Vivyanne Vjekoslav Vjenceslav Vlad Vladamir Vladan Vladana Vladek
Vladimir Vladimira Vladimiro Vladimír Vladimíra Vladislav Vladislava Vladivoj Vlado Vlaicu Vlasta Vlastimil
Vlastimila Vlastimír Vlastimíra Vlastislav Vlastislava Vlatko Vlk Vodingo Voicu Vojen Vojmil Vojmír Vojmíra
Vojslav Vojslava Vojtech Vok Volfango Volfgang Volkan Von Vonni Vonnie Vonny Vratislav Vratislava Vratko
Vrinda Vrund Vsevolod Vulmaro Vulpiano Vuslat Vusumuzi Vyas Vyky Václav Václava Vânia Véronique Víctor Vít
Víta Vítor Vítoslav Wade Wadsworth Wain Waino Wainwright Waite Waiter Wake Wakefield Wald Waldemar Walden
Waldo Waldon Wale Walenty Walentyn Walentyna Waleran Waleria Walerian Walery Walgierz Walker Wallace Wallache
Wallas Wallie Wallis Walliw Wally Walsh Walt Walter Walther Walton Waly Wanda Wandie Wandis Wandrille Wanesa
Waneta Wang Wanids Warde Warden Ware Waring Warner Warren Wash Washington Wat Watson Wava Waverley Waverly
Wawrzyniec Waylan Wayland Waylen Waylin Waylon Wayne Webb Weber Webster Weidar Weider Welbie Welby Welch
Weldon Wellington Wells Welsh Wenda Wendall Wende Wendel Wendeline Wendell Wendi Wendie Wendy Wendye Wenona
Wenonah Werner Wernher Weronika Wes Wesley Wessel West Westbrook Westbrooke Westleigh Westley Weston Weylin
Wheeler Whit Whitaker Whitby Whitman Whitney Whittaker Wiara Wiatt Wibke Wiebke Wies Wiktor Wiktoria Wilber
Wilbert Wilbur Wilburn Wilburt Wilden Wildon Wileen Wilek Wiley Wilford Wilfred Wilfredo Wilfrid Wilfryd
Wilhelm Wilhelmina Wilhelmine Wilie Will Willa Willabella Willamina Willard Willdon Willem Willetta Willette
Willey Willi William Willie Willis Willow Willy Willyt Wilma Wilmar Wilmer Wilmette Wilona Wilone Wilow Wilson
Wilt Wilton Win Wincenty Windham Windy Winfield Winfred Wini Winifield Winifred Winn Winna Winnah Winne Winni
Winnie Winnifred Winny Winona Winonah Winslow Winston Winthrop Wirginia Wit Witalis Witt Wittie Witty Wolf
Wolfgang Wolfie Wolfy Wood Woodie Woodman Woodrow Woody Worden Worthington Worthy Wout Wouter Wren Wrennie
Wright Wuraola Wyatan Wyatt Wye Wylie Wylma Wyman Wyn Wyndham Wynn Wynne Wynnie Wynny Xander Xaver Xaverie
Xaverius Xavi Xavier Xaviera Xavière Xem Xena Xenia Xenie Xenos Xerxes Xever Ximenes Ximenez Xylia Xylina
Xymenes Xzavier Xénia Xénophon Yaa Yadira Yahya Yakubu Yale Yalonda Yaman Yanaton Yance Yancey Yancy Yank
Yankee Yannic Yannick Yannik Yannis Yaprak Yara Yarah Yard Yardley Yaren Yasemin Yasin Yasmeen Yasmin Yasmine
Yassin Yassine Yassir Yavuz Yaw Yazmin Yehudi Yehudit Yejide Yekta Yelda Yelena Yeliz Yener Yenthe Yesenia
Yessenia Yetkin Yetta Yettie Yetty Yetunde Yevette Yewande Yfke Yibanathi Yinthe Ylvi Ylvie Ynes Ynez Yoann
Yogendra Yogesh Yoginder Yoko Yolanda Yolande Yolane Yolanthe Yonca Yorgo Yorgos York Yorke Yorker Yoshi
Yoshiko Yosun Younes Youp Yousef Youssef Yovonnda Ysabel Ysaline Yseult Yul Yule Yulma Yuma Yuna Yunus Yuri
Yurik Yusuf Yven Yves Yvette Yvon Yvonne Yvor Yüce Yücel Yüksel Yümni Zabedeo Zabina Zabrina Zaccaria Zaccheo
Zach Zachar Zacharia Zachariah Zacharias Zachariasz Zacharie Zachary Zacherie Zachery Zaché Zack Zackariah
Zackary Zackery Zafer Zahara Zaharia Zahide Zahra Zaida Zain Zainab Zaira Zak Zakaria Zakary Zama Zamfir
Zamfira Zamir Zander Zandra Zane Zanele Zaneta Zanita Zanobi Zara Zarah Zaraza Zared Zaria Zarina Zarla Zayd
Zayn Zbislav Zbyslav Zbyslava Zdena Zdenka Zdenko Zderad Zdeslav Zdeslava Zdirad Zdislav Zdislava Zdravko Zdík
Zea Zeb Zebadiah Zebedee Zebulen Zebulon Zechariah Zed Zedekiah Zef Zefiro Zehra Zekai Zeke Zekeriyyâ Zekiye
Zelda Zelig Zeliha Zelinda Zella Zelma Zena Zenaide Zenebio Zenia Zeno Zenobia Zenobie Zenobio Zenon Zenone
Zenovia Zenzele Zerk Zerrin Zetico Zetta Zev Zeyd Zeyneb Zeynel Zeynep Zia Zihnî Zikmund Zilvia Zina Zinaida
Zion Zita Zitella Zithulele Ziva Ziver Ziya Ziyad Ziyanda Ziyâd Zlata Zlatan Zlatica Zlatka Zlatko Zlatomír
Zlatomíra Zobuhle Zoe Zoey Zofia Zoie Zoila Zoilo Zoja Zola Zollie Zolly Zoltan Zoltán Zonda Zondra Zonnya
Zora Zorah Zoran Zorana Zorina Zorine Zoroslav Zoroslava Zosim Zosima Zosimo Zoé Zoéva Zoë Zrinislav Zrinko
Zsa Zsazsa Zula Zulema Zuzana Zuzanna Zvonimir Zvonimír Zvonimíra Zygmunt Záboj Zâfir Zâhit Zéphirin Zübeyde
Zübeyr Zühal Zülal Züleyha Zülfikâr Zümrüt`

/** Given names of these years that are words of English, so that nothing but a list can tell them: what is no word is asked about without one. */
// prettier-ignore
const WORDS = `
Aria Blossom Bluebell Briar Cadence Chardonnay Clover Diamond Divine Ember Favour Halo Indigo Juniper Karma Kismet Lotus
Marvellous Ocean Onyx Peaches Phoenix Pixie Rajah River Saffron Skylark Sorrel Verity`

let known: ReadonlySet<string> | undefined

/** Whether a word, as it is written, is a given name. */
export const isGivenName = (word: string): boolean => (known ??= new Set(`${NAMES} ${WORDS}`.split(/\s/))).has(word)
