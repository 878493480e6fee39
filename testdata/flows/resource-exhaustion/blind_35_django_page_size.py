# vulnerable: the number of rows that are made is the query's
from django.http import JsonResponse
from django.views import View


class Calendar(View):
    def days(self, count):
        return [{"day": n} for n in range(count)]  # want: resource-exhaustion

    def get(self, request):
        return JsonResponse({"days": self.days(int(request.GET.get("days", "7")))})
