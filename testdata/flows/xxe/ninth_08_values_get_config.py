# vulnerable: expat handler opens what the entity names; the value goes through: nested function, config
import configparser
import xml.parsers.expat

from flask import Flask, request

app = Flask(__name__)


@app.route("/feed/08", methods=["GET", "POST"])
def endpoint_feed():
    taken = request.values.get("entry_id", default="")

    def inner():
        return taken

    held = inner()
    ini = configparser.RawConfigParser()
    ini.add_section("section")
    ini.set("section", "key_a", "<note/>")
    ini.set("section", "keyB", held)
    used = ini.get("section", "keyB")
    parser = xml.parsers.expat.ParserCreate()
    texts = []

    def external(context, base, system_id, public_id):
        child = parser.ExternalEntityParserCreate(context)
        with open(system_id.replace("file://", ""), "rb") as resource:
            child.ParseFile(resource)
        return 1

    parser.CharacterDataHandler = texts.append
    parser.ExternalEntityRefHandler = external
    parser.Parse(used, True)  # want: xxe
    return str(len("".join(texts)))
