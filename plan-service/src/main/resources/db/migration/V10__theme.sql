-- The federation's themes, and the words by which a text is recognised as belonging to one. No school's data.
create table theme (
    code text primary key check (code ~ '^[a-z][a-z-]{1,39}$'),
    position integer not null unique,
    name_zh text not null,
    name_en text not null,
    -- rises with every change of the theme's words
    version bigint not null default 1
);

create table theme_word (
    theme text not null references theme (code),
    position integer not null,
    word text not null check (char_length(word) between 2 and 20),
    primary key (theme, word)
);

insert into theme (position, code, name_zh, name_en) values
    (1, 'democratic-management', '民主管理', 'Democratic management'),
    (2, 'teacher-ethics', '师德师风', 'Teachers'' ethics'),
    (3, 'professional-skill', '业务素质', 'Professional skill'),
    (4, 'culture-sports', '文体活动', 'Culture and sports'),
    (5, 'warmth', '送温暖', 'Care and condolence'),
    (6, 'women', '女工工作', 'Women''s work'),
    (7, 'study-training', '学习培训', 'Study and training'),
    (8, 'publicity-records', '宣传文档', 'Publicity and records'),
    (9, 'self-building', '自身建设', 'The union''s own strength'),
    (10, 'festival', '节日活动', 'Festivals'),
    (11, 'safety-health', '安全卫生', 'Safety and health'),
    (12, 'school-affairs-disclosure', '校务公开', 'Disclosure of school affairs'),
    (13, 'rights-protection', '维权', 'Protection of rights'),
    (14, 'planning-summary', '计划总结', 'Planning and summary');
