# vulnerable: the future gives the argument back
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, request

app = Flask(__name__)


@app.route('/lab155', methods=['GET'])
def lab155():
    incoming = request.user_agent.string

    with ThreadPoolExecutor(max_workers=1) as pool:
        job = pool.submit(str.strip, incoming)
    picked = job.result(timeout=5)
    return '', 301, {'Location': picked}  # want: open-redirect
