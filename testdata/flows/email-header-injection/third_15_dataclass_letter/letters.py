from dataclasses import dataclass


@dataclass
class Letter:
    subject: str
    text: str

    def as_text(self):
        return f"From: site@example.org\nSubject: {self.subject}\n\n{self.text}"
