# vulnerable: CWE-116 (or 79, 80): JSON in a script element can end the element
import json

from flask import Flask, request

app = Flask(__name__)


@app.get("/map")
def map_page():
    """Show a map around a place."""
    place = {"name": request.args.get("place", ""), "zoom": 12}
    data = json.dumps(place)
    return f"<script>const place = {data}; showMap(place);</script>"  # want: CWE-116
