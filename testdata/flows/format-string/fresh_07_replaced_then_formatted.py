# vulnerable: the title stands in the text before the text is formatted
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
    text = CARD.replace("%%TITLE%%", title).format(person=Person("Ole", app.config.PIN))  # want: format-string
    return response.text(text)
