# vulnerable: QuerySet.update with keyword arguments of the request
from django.http import JsonResponse
from django.views import View

from .models import Membership


class MembershipView(View):
    def post(self, request, pk):
        changes = {k: v for k, v in request.POST.items() if not k.startswith("csrf")}
        count = Membership.objects.filter(pk=pk, user=request.user).update(**changes)  # want: mass-assignment
        return JsonResponse({"changed": count})
