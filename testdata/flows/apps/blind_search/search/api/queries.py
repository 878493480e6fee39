from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse
from markupsafe import escape

from search.queries import grep, grep_words, tokens

router = APIRouter(prefix="/queries")
LINES = ["first line", "second line"]


@router.get("/grep")
def by_pattern(pattern: str):
    return grep(LINES, pattern)


@router.get("/words")
def by_words(q: str = Query(..., max_length=200)):
    return grep_words(LINES, tokens(q))


@router.get("/page", response_class=HTMLResponse)
def page(q: str):
    hits = grep_words(LINES, tokens(q))
    items = "".join("<li>%s</li>" % escape(h) for h in hits)
    if not hits:
        return HTMLResponse("<p>Nothing for " + q + "</p>")  # want: xss
    return HTMLResponse("<ul>" + items + "</ul>")  # ok: xss
