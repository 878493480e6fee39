# vulnerable: lxml parser that resolves entities and may use the network; the value goes through: helper thing
from flask import Flask, request
from lxml import etree

from helpers.thing_factory import create_thing
from helpers.wrapper import RequestWrapper

app = Flask(__name__)


@app.get("/feed/10")
@app.post("/feed/10")
def respond_10():
    source = RequestWrapper(request)
    param = source.get_cookie("LineItem")
    the_thing = create_thing()
    chosen_value = the_thing.do_something(param)
    parser = etree.XMLParser(resolve_entities=True, no_network=False)
    root = etree.fromstring(chosen_value, parser)  # want: xxe
    return str(len(root))


if __name__ == "__main__":
    app.run()
