# vulnerable: a descriptor keeps it
import io

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


class Column:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, row, owner=None):
        return getattr(row, self.name, "")

    def __set__(self, row, value):
        setattr(row, self.name, value)


class Row:
    name = Column()


@app.route("/needle", methods=["POST"])
def needle():
    asked = next(iter(request.form.listvalues()))[0]
    row = Row()
    row.name = asked
    chosen = row.name
    parser = etree.XMLParser(resolve_entities=True, no_network=False)
    tree = etree.parse(io.StringIO(chosen), parser=parser)  # want: xxe
    return {"tag": tree.getroot().tag}
