from email.message import EmailMessage
from email.mime.text import MIMEText

from django.core.mail import send_mail


def welcome(user, password):
    send_mail("Welcome", f"Your password is {password}", "web@example.org", [user.email])  # want: password-mailed
    body = "Hello %s,\n\nyour new password: %s\n" % (user.name, password)
    message = MIMEText(body)  # want: password-mailed
    other = EmailMessage()
    other.set_content("login: {}\npassword: {}".format(user.name, password))  # want: password-mailed
    return message, other


def fine(user, link):
    send_mail("Welcome", f"Your account {user.name} is ready.", "web@example.org", [user.email])  # ok: no password
    send_mail("Reset", f"To choose a new password, go to {link}", "web@example.org", [user.email])  # ok: a link
    return MIMEText("Your password was changed on %s" % user.changed)  # ok: a date


from flask_mail import Message


def credentials(user, raw_password):
    message = Message("Your account", recipients=[user.email])
    message.body = f"User name: {user.name}\nPassword: {raw_password}\n"  # want: password-mailed
    message.html = f"<p>Welcome, {user.name}</p>"  # ok: no password
    return message
