import java.util.ArrayList;
import java.util.List;

class GraphNode {
    int val;
    List<GraphNode> neighbors = new ArrayList<>();

    GraphNode() {
    }

    GraphNode(int val) {
        this.val = val;
    }

    GraphNode(int val, List<GraphNode> neighbors) {
        this.val = val;
        this.neighbors = neighbors;
    }
}
