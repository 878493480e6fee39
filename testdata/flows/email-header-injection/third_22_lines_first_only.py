# safe: only the first of the title's lines is kept
import smtplib

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Report(BaseModel):
    title: str
    text: str


@app.post("/reports")
def reports(report: Report):
    lines = report.title.splitlines() or ["untitled"]
    message = "From: site@example.org\nSubject: " + lines[0] + "\n\n" + report.text
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", ["desk@example.org"], message)  # ok: email-header-injection
    return {"sent": True}
