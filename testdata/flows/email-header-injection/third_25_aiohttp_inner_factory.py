# vulnerable: the factory's inner function writes the name into the From line
import smtplib

from aiohttp import web


def composer(domain):
    def compose(name, text):
        return "From: " + name + " <site@" + domain + ">\nSubject: Hello\n\n" + text

    return compose


async def greet(request):
    data = await request.post()
    compose = composer("example.org")
    message = compose(data["name"], "Good day.")
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", "desk@example.org", message)  # want: email-header-injection
    return web.Response(status=204)


app = web.Application()
app.router.add_post("/greet", greet)
