# safe: the second of the mapped words
import concurrent.futures
from urllib.parse import unquote

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/zipper")
def zipper():
    entered = unquote(request.full_path.split("ticket=", 1)[-1])
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        done = list(pool.map(str.strip, [entered, "fig"]))
    chosen = done[1]
    root = etree.parse("people.xml").getroot()
    first = root.find("person[@id='{}']".format(chosen))  # ok: xpath-injection
    return {"found": first is not None}
