# safe: the method's name must be in the list of the class
from django.http import HttpResponseNotAllowed, JsonResponse


class Resource:
    methods = ["get", "post"]

    def get(self, request):
        return JsonResponse({"kind": "read"})

    def post(self, request):
        return JsonResponse({"kind": "write"})

    def __call__(self, request):
        name = request.POST.get("_method", request.method).lower()
        if name not in self.methods:
            return HttpResponseNotAllowed(self.methods)
        return getattr(self, name)(request)  # ok: unsafe-reflection
