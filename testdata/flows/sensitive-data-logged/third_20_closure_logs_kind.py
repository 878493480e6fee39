# safe: the closure logs the kind of the card
import logging

from aiohttp import web


def noter(area):
    def note(text):
        logging.info("%s: %s", area, text)  # ok: sensitive-data-logged

    return note


note = noter("cards")


async def pay(request):
    data = await request.post()
    card_number = data["card_number"]
    kind = "visa" if card_number.startswith("4") else "other"
    note(kind)
    return web.json_response({"kind": kind})


app = web.Application()
app.router.add_post("/pay", pay)
