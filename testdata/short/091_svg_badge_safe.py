# safe: CWE-91 (or 74, 79): the label is escaped
import html

from fastapi import FastAPI, Query
from fastapi.responses import Response

app = FastAPI()

TEMPLATE = """<svg xmlns="http://www.w3.org/2000/svg" width="120" height="20">
  <rect width="120" height="20" fill="#555"/>
  <text x="10" y="14" fill="#fff">{label}</text>
</svg>"""


@app.get("/badge.svg")
async def badge(label: str = Query("build")):
    """Draw a badge with a label."""
    return Response(TEMPLATE.format(label=html.escape(label)), media_type="image/svg+xml")  # ok: CWE-91
