from dataclasses import dataclass


@dataclass
class Letter:
    subject: str
    text: str

    def __post_init__(self):
        self.subject = " ".join(self.subject.split())

    def as_text(self):
        return f"From: site@example.org\nSubject: {self.subject}\n\n{self.text}"
