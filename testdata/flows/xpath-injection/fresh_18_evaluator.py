# safe: the evaluator gets the text as a variable
from aiohttp import web
from lxml import etree


async def price(request):
    code = request.headers.get("X-Article", "").upper()
    document = etree.parse("prices.xml")
    evaluate = etree.XPathEvaluator(document)
    result = evaluate("number(//article[@code=$code]/price)", code=code)  # ok: xpath-injection
    return web.json_response({"price": result})


app = web.Application()
app.router.add_get("/price", price)
