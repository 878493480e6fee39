# safe: the subject is put into a constant template, the posted one is a value
from dataclasses import dataclass

import jinja2

SUBJECT = "{{ person.name }}: {{ subject }}"


@dataclass
class Campaign:
    subject: str
    body: str
    sender: str = "news@example.org"


class Mailer:
    def __init__(self):
        self.env = jinja2.Environment(loader=jinja2.FileSystemLoader("mails"), undefined=jinja2.StrictUndefined)

    def subject_for(self, campaign, person):
        return self.env.from_string(SUBJECT).render(person=person, subject=campaign.subject)  # ok: template-injection

    def body_for(self, person):
        return self.env.get_template("campaign.txt").render(person=person)
