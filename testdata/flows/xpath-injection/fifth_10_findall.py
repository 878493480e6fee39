# safe: the path parameter is a member of an enumeration
import enum
from xml.etree import ElementTree

from fastapi import FastAPI

app = FastAPI()


class Section(str, enum.Enum):
    mail = "mail"
    web = "web"


@app.get("/settings/{section}")
def settings(section: Section):
    root = ElementTree.parse("settings.xml").getroot()
    found = root.findall("./section[@name='{}']/*".format(section.value))  # ok: xpath-injection
    return {node.tag: node.text for node in found}
