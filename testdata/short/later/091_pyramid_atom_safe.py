# safe: CWE-91 (or 74, 79): it is escaped
from xml.sax.saxutils import escape as quoted

from aiohttp import web


async def feed_entry(req):
    """Return a feed with what the visitor searched for."""
    topic = req.query.get("topic", "news")
    document = "<feed xmlns='http://www.w3.org/2005/Atom'><title>" + quoted(topic) + "</title></feed>"
    return web.Response(text=document, content_type="application/atom+xml")  # ok: CWE-91


app = web.Application()
app.router.add_get("/feed", feed_entry)
