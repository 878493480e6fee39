# safe: the names are constant, only the values come from the request
from django.http import JsonResponse
from django.views import View

from .models import Membership


class MembershipView(View):
    def post(self, request, pk):
        changes = {"nickname": request.POST.get("nickname", ""), "newsletter": "news" in request.POST}
        count = Membership.objects.filter(pk=pk, user=request.user).update(**changes)  # ok: mass-assignment
        return JsonResponse({"changed": count})
