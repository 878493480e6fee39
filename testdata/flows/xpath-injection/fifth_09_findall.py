# vulnerable: the path parameter is a step of the path
from xml.etree import ElementTree

from fastapi import FastAPI

app = FastAPI()


@app.get("/settings/{section}")
def settings(section: str):
    root = ElementTree.parse("settings.xml").getroot()
    found = root.findall("./section[@name='{}']/*".format(section))  # want: xpath-injection
    return {node.tag: node.text for node in found}
