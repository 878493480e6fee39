# vulnerable: the column of a fetched table is selected by what the client names
from bottle import Bottle, request
from parsel import Selector

app = Bottle()


@app.get("/tables/cell")
def cell():
    column = request.query.column or "price"
    with open("tables/current.html", encoding="utf-8") as page:
        selector = Selector(text=page.read())
    rows = []
    for row in selector.css("table.prices tr"):
        rows.append(row.xpath(".//td[@data-column='" + column + "']/text()").get())  # want: xpath-injection
    return {"values": rows}
