# safe: the constant is formatted first, the title is put in afterwards
from sanic import Sanic, response

app = Sanic("cards")

CARD = "%%TITLE%% / for {person.name}"


class Person:
    def __init__(self, name, pin):
        self.name = name
        self.pin = pin


@app.get("/card")
async def card(request):
    title = request.args.get("title", "card")
    text = CARD.format(person=Person("Ole", app.config.PIN)).replace("%%TITLE%%", title)  # ok: format-string
    return response.text(text)
