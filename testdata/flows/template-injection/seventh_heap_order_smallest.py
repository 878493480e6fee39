# vulnerable: heap order smallest
import heapq
from flask import Flask, request, render_template_string

app = Flask(__name__)

@app.post("/hp")
def hp():
    heap = []
    for prio, tpl in ((3, "c"), (1, request.form["t"]), (2, "b")):
        heapq.heappush(heap, (prio, tpl))
    return render_template_string(heapq.heappop(heap)[1])  # want: template-injection
