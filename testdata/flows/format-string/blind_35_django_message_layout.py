# vulnerable: the layout of the model form's text is formatted with the request
from django.http import JsonResponse
from django.views import View


class Greeting(View):
    def layout(self):
        return self.request.GET.get("layout") or "Hello {request.user}"

    def get(self, request):
        text = self.layout().format(request=request)  # want: format-string
        return JsonResponse({"text": text})
