# vulnerable: the body is fed to a pull parser that resolves entities
from fastapi import FastAPI, Request
from lxml import etree

app = FastAPI()


@app.post("/orders/xml")
async def orders(request: Request):
    parser = etree.XMLPullParser(events=("end",), tag="order", resolve_entities=True, no_network=False)
    numbers = []
    async for chunk in request.stream():
        parser.feed(chunk)  # want: xxe
        numbers.extend(node.get("number") for _, node in parser.read_events())
    return {"orders": numbers}
