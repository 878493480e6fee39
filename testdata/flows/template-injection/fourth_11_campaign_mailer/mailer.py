# vulnerable: the campaign's subject, posted as JSON, is compiled for each receiver
from dataclasses import dataclass

import jinja2


@dataclass
class Campaign:
    subject: str
    body: str
    sender: str = "news@example.org"


class Mailer:
    def __init__(self):
        self.env = jinja2.Environment(loader=jinja2.FileSystemLoader("mails"), undefined=jinja2.StrictUndefined)

    def subject_for(self, campaign, person):
        return self.env.from_string(campaign.subject).render(person=person)  # want: template-injection

    def body_for(self, person):
        return self.env.get_template("campaign.txt").render(person=person)
