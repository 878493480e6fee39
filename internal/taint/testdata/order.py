# Things whose order is known: sorted, smallest and largest ones, heaps, queues.
import heapq
import os
import queue

from flask import Flask, request

app = Flask(__name__)


@app.get("/sorted-key")
def sorted_key_route():
    word = request.args["word"]
    rows = [("b", word), ("a", "s")]
    rows.sort(key=lambda r: r[0])
    os.system(rows[0][1])
    os.system(rows[1][1])  # flow: command-injection


@app.get("/sorted-rev")
def sorted_rev_route():
    word = request.args["word"]
    rows = sorted([(1, "s"), (2, word)], reverse=True)
    os.system(rows[0][1])  # flow: command-injection
    os.system(rows[1][1])


@app.get("/minmax")
def minmax_route():
    word = request.args["word"]
    rows = [(1, "s"), (2, word)]
    os.system(min(rows)[1])
    os.system(max(rows)[1])  # flow: command-injection


@app.get("/heapq-push")
def heapq_push_route():
    word = request.args["word"]
    h = []
    heapq.heappush(h, (2, word))
    heapq.heappush(h, (1, "s"))
    os.system(heapq.heappop(h)[1])
    os.system(heapq.heappop(h)[1])  # flow: command-injection


@app.get("/heap-nsmallest")
def heap_nsmallest_route():
    word = request.args["word"]
    h = [(3, word), (1, "a"), (2, "b")]
    os.system(str(heapq.nsmallest(2, h)))
    os.system(str(heapq.nlargest(1, h)))  # flow: command-injection


@app.get("/enumerate-start")
def enumerate_start_route():
    word = request.args["word"]
    for i, v in enumerate(["s", word], 1):
        if i == 1:
            os.system(v)
        if i == 2:
            os.system(v)  # flow: command-injection


@app.get("/prioqueue")
def prioqueue_route():
    word = request.args["word"]
    q = queue.PriorityQueue()
    q.put((2, word))
    q.put((1, "s"))
    os.system(q.get()[1])
    os.system(q.get()[1])  # flow: command-injection


@app.get("/queue")
def queue_route():
    word = request.args["word"]
    q = queue.Queue()
    q.put("s")
    q.put(word)
    q.put("s")
    q.put(word)
    os.system(q.get())
    os.system(q.get())  # flow: command-injection
    p = queue.LifoQueue()
    p.put("s")
    p.put(word)
    p.put("s")
    p.put(word)
    os.system(p.get())  # flow: command-injection
    os.system(p.get())
