# safe: CWE-116 (or 79, 80): the signs that could are escaped
import json

from flask import Flask, request

app = Flask(__name__)


@app.get("/map")
def map_page():
    """Show a map around a place."""
    place = {"name": request.args.get("place", ""), "zoom": 12}
    data = json.dumps(place).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return f"<script>const place = {data}; showMap(place);</script>"  # ok: CWE-116
