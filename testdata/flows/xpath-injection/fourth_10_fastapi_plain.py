# vulnerable: the parameter is any text, the enumeration serves only for the page's title
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
async def part(section: str, title: Section = Section.summary):
    nodes = PAGE.xpath("//div[@id='%s']" % section)  # want: xpath-injection
    return {"title": title.value, "text": [node.text_content() for node in nodes]}
