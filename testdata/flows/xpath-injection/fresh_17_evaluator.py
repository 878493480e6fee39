# vulnerable: an evaluator is called with the header's text in the expression
from aiohttp import web
from lxml import etree


async def price(request):
    code = request.headers.get("X-Article", "").upper()
    document = etree.parse("prices.xml")
    evaluate = etree.XPathEvaluator(document)
    result = evaluate("number(//article[@code=\"" + code + "\"]/price)")  # want: xpath-injection
    return web.json_response({"price": result})


app = web.Application()
app.router.add_get("/price", price)
