# safe: the visitor's words stand behind the empty line, they are body whatever they hold
import email
import smtplib

from aiohttp import web

LETTER = """From: shop@example.org
To: %(to)s
Subject: Question about our shop

%(topic)s
"""


async def ask(request):
    data = await request.post()
    letter = email.message_from_string(LETTER % {"to": "help@example.org", "topic": data["topic"]})  # ok: email-header-injection
    with smtplib.SMTP("localhost") as server:
        server.send_message(letter)  # ok: email-header-injection
    raise web.HTTPFound("/asked")


app = web.Application()
app.router.add_post("/ask", ask)
