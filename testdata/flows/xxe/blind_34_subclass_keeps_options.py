# safe: the subclass keeps the closed options of the base class
from aiohttp import web
from lxml import etree


class XmlView(web.View):
    entities = False

    async def tree(self):
        parser = etree.XMLParser(resolve_entities=self.entities, load_dtd=self.entities)
        return etree.fromstring(await self.request.read(), parser)  # ok: xxe


class ImportView(XmlView):
    async def post(self):
        root = await self.tree()
        return web.json_response({"tag": root.tag, "text": root.text})


app = web.Application()
app.router.add_view("/import", ImportView)
