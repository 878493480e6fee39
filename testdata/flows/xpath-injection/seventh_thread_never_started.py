# safe: thread never started
import threading
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.get("/th")
def th():
    slot = ["//r[@k='none']"]
    t = threading.Thread(target=lambda a: slot.insert(0, f"//r[@k='{a}']"), args=(request.args["k"],))
    t.daemon = True
    return str(etree.parse("d.xml").xpath(slot[0]))  # ok: xpath-injection
