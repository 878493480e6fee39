from flask import Flask

from catalogue import Catalogue

app = Flask(__name__)
catalogue = Catalogue("catalogue.xml")


@app.get("/item/<path:section>")
def item(section):
    return {"items": catalogue.section(section.strip("/"))}
