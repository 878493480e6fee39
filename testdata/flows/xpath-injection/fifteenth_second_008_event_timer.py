# vulnerable: the second thread stores the text before it is joined
import threading

import elementpath
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


class Keeper(threading.Thread):
    def __init__(self, target_list, value):
        super().__init__()
        self.cells = target_list
        self.value = value

    def run(self):
        self.cells[0] = self.value


def handle():
    login = request.authorization
    if login is None:
        return "sign in", 401
    param = login.username
    cells = ["empty"]
    for value in ("early", param):
        keeper = Keeper(cells, value)
        keeper.start()
        keeper.join()
    bar = cells[0]
    root = etree.parse("keys.xml").getroot()
    names = elementpath.select(root, "//key[.='" + bar + "']/@name")  # want: xpath-injection
    return {"names": names}


app.add_url_rule("/preview", "handle", handle)
