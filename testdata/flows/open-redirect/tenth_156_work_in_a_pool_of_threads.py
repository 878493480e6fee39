# safe: the future gives a length
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, request

app = Flask(__name__)


@app.route('/lab156', methods=['GET'])
def lab156():
    incoming = request.user_agent.string

    with ThreadPoolExecutor(max_workers=1) as pool:
        job = pool.submit(len, incoming)
    picked = str(job.result(timeout=5))
    return '', 301, {'Location': picked}  # ok: open-redirect
