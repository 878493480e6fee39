# vulnerable: only the first line break is removed
import smtplib

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Report(BaseModel):
    title: str
    text: str


@app.post("/reports")
def reports(report: Report):
    title = report.title.replace("\n", "", 1)
    message = "From: site@example.org\nSubject: " + title + "\n\n" + report.text
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", ["desk@example.org"], message)  # want: email-header-injection
    return {"sent": True}
