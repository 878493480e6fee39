# safe: the task joins the lines of the title with a blank
import smtplib

from celery import shared_task

from .text import one_line


@shared_task
def send_report(title, to):
    message = "Subject: " + one_line(title) + "\nTo: " + to + "\n\nreport follows"
    server = smtplib.SMTP("mail.internal")
    server.sendmail("report@example.org", [to], message)  # ok: email-header-injection
    server.quit()
