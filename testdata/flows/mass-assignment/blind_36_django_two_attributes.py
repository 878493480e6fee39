# safe: two attributes are copied by name
from rest_framework.response import Response
from rest_framework.views import APIView


class Me(APIView):
    attributes = ("first_name", "last_name")

    def patch(self, request):
        user = request.user
        for attribute in self.attributes:
            if attribute in request.data:
                setattr(user, attribute, request.data[attribute])  # ok: mass-assignment
        user.save()
        return Response({"id": user.pk})
