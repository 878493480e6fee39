# safe: the first result is a constant
import asyncio
import io

from flask import Blueprint, jsonify, request
from lxml import etree

pages = Blueprint('lab124', __name__)


async def same(text):
    await asyncio.sleep(0)
    return text


async def both(text):
    return await asyncio.gather(same('quiet'), same(text))


@pages.post('/lab124')
def lab124():
    upload = request.files['label']
    incoming = upload.filename or ''

    picked = asyncio.run(both(incoming))[0]
    parser = etree.XMLParser(load_dtd=True, no_network=False, resolve_entities=True)
    tree = etree.parse(io.StringIO(picked), parser)  # ok: xxe
    return jsonify(tree.docinfo.encoding)
