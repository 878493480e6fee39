# vulnerable: the text with the visitor's topic is parsed, each line break starts a new header
import email
import smtplib

from aiohttp import web

LETTER = """From: shop@example.org
To: %(to)s
Subject: Question about %(topic)s

%(text)s
"""


async def ask(request):
    data = await request.post()
    letter = email.message_from_string(LETTER % {"to": "help@example.org", "topic": data["topic"], "text": "-"})  # want: email-header-injection
    with smtplib.SMTP("localhost") as server:
        server.send_message(letter)  # want: email-header-injection
    raise web.HTTPFound("/asked")


app = web.Application()
app.router.add_post("/ask", ask)
