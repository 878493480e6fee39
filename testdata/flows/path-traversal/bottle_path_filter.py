# vulnerable: Bottle's path filter takes slashes, so the name leaves the folder.
from bottle import Bottle

app = Bottle()


@app.get("/pages/<page:path>")
def page(page):
    with open("pages/" + page) as text:  # want: path-traversal
        return {"text": text.read()}
