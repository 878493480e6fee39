# safe: the parameter is one member of an enumeration
import enum

from fastapi import FastAPI
from lxml import html

app = FastAPI()
PAGE = html.parse("static/report.html")


class Section(str, enum.Enum):
    summary = "summary"
    finance = "finance"
    people = "people"


@app.get("/report/{section}")
async def part(section: Section):
    nodes = PAGE.xpath("//div[@id='%s']" % section.value)  # ok: xpath-injection
    return {"text": [node.text_content() for node in nodes]}
