from rest_framework.response import Response
from rest_framework.views import APIView

from .serializers import RuleSerializer


class TryRule(APIView):
    def post(self, request):
        s = RuleSerializer(data=request.data)
        s.is_valid(raise_exception=True)
        return Response({"match": s.validated_data["expression"].matches({"x": 1})})
