# vulnerable: the body of the request is unpickled
import pickle

from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt


class Box:
    def __init__(self):
        self.sent = b""
        self.own = pickle.dumps([])

    def put(self, body):
        self.own = body

    def open(self):
        return pickle.loads(self.own)  # want: unsafe-deserialization


@csrf_exempt
def restore(request):
    box = Box()
    box.put(request.body)
    return HttpResponse(str(len(box.open())))
