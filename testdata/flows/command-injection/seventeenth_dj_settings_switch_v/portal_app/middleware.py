class Depth:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.depth = request.META.get("HTTP_X_DEPTH", "1")
        return self.get_response(request)
