# vulnerable: thread result expr
import threading
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.get("/th")
def th():
    slot = []
    t = threading.Thread(target=lambda a: slot.append(f"//r[@k='{a}']"), args=(request.args["k"],))
    t.start(); t.join()
    return str(etree.parse("d.xml").xpath(slot[0]))  # want: xpath-injection
