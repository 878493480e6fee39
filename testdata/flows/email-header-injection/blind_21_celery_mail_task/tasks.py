# vulnerable: the task builds the head from the argument that the view passes
import smtplib

from celery import shared_task


@shared_task
def send_report(title, to):
    message = "Subject: " + title + "\nTo: " + to + "\n\nreport follows"
    server = smtplib.SMTP("mail.internal")
    server.sendmail("report@example.org", [to], message)  # want: email-header-injection
    server.quit()
