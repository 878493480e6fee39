# safe: the body of the request is kept, what is unpickled was pickled here
import pickle

from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt


class Box:
    def __init__(self):
        self.sent = b""
        self.own = pickle.dumps([])

    def put(self, body):
        self.sent = body

    def open(self):
        return pickle.loads(self.own)  # ok: unsafe-deserialization


@csrf_exempt
def restore(request):
    box = Box()
    box.put(request.body)
    return HttpResponse(str(len(box.open())))
